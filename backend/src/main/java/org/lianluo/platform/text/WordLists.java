package org.lianluo.platform.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The lists beside this class: words between spaces, a line that starts with # is a remark. */
final class WordLists {

    private WordLists() {}

    static List<String> words(String name) {
        return lines(name).stream().flatMap(List::stream).toList();
    }

    static List<List<String>> lines(String name) {
        var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(NormalText.of(line).trim().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
