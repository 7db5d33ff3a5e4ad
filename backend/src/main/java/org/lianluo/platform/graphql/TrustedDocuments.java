package org.lianluo.platform.graphql;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The portal's documents, known by their hash since the build; the portal sends the hash in place of the text. */
final class TrustedDocuments implements PreparsedDocumentProvider {

    private final Map<String, String> texts;
    private final Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();

    /** @param manifest hash to document; none known where the file is missing, as in a build without the portal */
    TrustedDocuments(Resource manifest) throws IOException {
        this.texts = read(manifest);
    }

    private static Map<String, String> read(Resource manifest) throws IOException {
        if (!manifest.exists()) {
            return Map.of();
        }
        try (var in = manifest.getInputStream()) {
            return JsonMapper.shared().readValue(in, new TypeReference<Map<String, String>>() {});
        }
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var hash = hash(input);
        return CompletableFuture.completedFuture(hash == null ? parse.apply(input) : trusted(hash, input, parse));
    }

    private static @Nullable String hash(ExecutionInput input) {
        return input.getExtensions().get("persistedQuery") instanceof Map<?, ?> fields
                        && fields.get("sha256Hash") instanceof String hash
                ? hash
                : null;
    }

    private PreparsedDocumentEntry trusted(
            String hash, ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = texts.get(hash);
        if (text == null) {
            return new PreparsedDocumentEntry(GraphqlErrorBuilder.newError()
                    .message("PersistedQueryNotFound")
                    .errorType(ErrorCode.BAD_REQUEST)
                    .extensions(Map.of("code", "PERSISTED_QUERY_NOT_FOUND"))
                    .build());
        }
        return parsed.computeIfAbsent(hash, it -> parse.apply(input.transform(builder -> builder.query(text))));
    }
}
