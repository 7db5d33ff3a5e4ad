package org.lianluo.deputy.seed;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The codes of the national standards a deputy's record uses. */
record CodeSets(Map<String, Set<String>> codes) {

    static CodeSets shipped() {
        try (var file = new ClassPathResource("seeds/reference/codes.json").getInputStream()) {
            var sets = JsonMapper.shared().readTree(file);
            return new CodeSets(sets.properties().stream()
                    .filter(set -> set.getValue().isArray())
                    .collect(toMap(Map.Entry::getKey, set -> codesOf(set.getValue()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> codesOf(JsonNode set) {
        return set.valueStream()
                .map(code -> code.required("code").stringValue())
                .collect(toSet());
    }

    boolean has(String set, String code) {
        return codes.getOrDefault(set, Set.of()).contains(code);
    }
}
