package org.lianluo.journey;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a payload complains of. */
final class Problems {

    private Problems() {}

    /** The code of a problem and the field it names. */
    static String brief(JsonNode problem) {
        return problem.path("code").asString() + " " + field(problem);
    }

    /** The field each of them names. */
    static List<String> fields(JsonNode problems) {
        return problems.valueStream().map(Problems::field).toList();
    }

    private static String field(JsonNode problem) {
        return problem.path("path").path(1).asString();
    }
}
