package org.lianluo.matching.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which national body a local one answers to, told by a part of its name; the first line that fits counts. */
final class Counterparts {

    private final List<String[]> lines;

    private Counterparts(List<String[]> lines) {
        this.lines = lines;
    }

    static Counterparts read() throws IOException {
        try (var list = Objects.requireNonNull(Counterparts.class.getResourceAsStream("counterparts.txt"))) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new Counterparts(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList());
        }
    }

    Optional<String> of(String localBody) {
        return lines.stream()
                .filter(line -> Arrays.stream(line).skip(1).anyMatch(localBody::contains))
                .map(line -> line[0])
                .findFirst();
    }
}
