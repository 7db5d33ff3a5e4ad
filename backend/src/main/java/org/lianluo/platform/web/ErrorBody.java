package org.lianluo.platform.web;

import java.util.List;
import java.util.Map;

/** What is answered in place of a result: on the GraphQL path in the form of GraphQL errors, elsewhere as code and message. */
public final class ErrorBody {

    private ErrorBody() {}

    public static Map<String, Object> of(String path, String code, String message) {
        return path.startsWith("/graphql")
                ? Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))))
                : Map.of("code", code, "message", message);
    }
}
