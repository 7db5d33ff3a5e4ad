package org.lianluo.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.supervision.KeySupervisionStatus;

class SupervisionDiagramTest {

    private static final Path PAGE = Path.of("..", "docs", "workflow-supervision.md");

    /** Where it fails, put the text it expected into docs/workflow-supervision.md. */
    @Test
    void isDrawnInTheDocumentsAsItStandsInTheTable() throws IOException {
        assertThat(Files.readString(PAGE)).contains(diagram()).contains(duties());
    }

    private static String diagram() {
        var rows = Supervision.TABLE.stream()
                .map(row -> "    %s --> %s: %s (%s)".formatted(row.from(), row.to(), row.action(), row.who()));
        var ends = Arrays.stream(KeySupervisionStatus.values())
                .filter(KeySupervisionStatus::isEnd)
                .map(end -> "    %s --> [*]".formatted(end));
        return Stream.of(
                        Stream.of("```mermaid", "stateDiagram-v2", "    [*] --> PROPOSED"),
                        rows,
                        ends,
                        Stream.of("```"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String duties() {
        var rows = Arrays.stream(KeySupervisionStatus.values())
                .flatMap(status -> Supervision.duties(status).stream()
                        .map(duty -> "| %s | %s | %s | %s | %s |"
                                .formatted(
                                        status,
                                        duty.rule(),
                                        duty.owner(),
                                        duty.action(),
                                        duty.yearly() ? "30 November of the year" : "the day of the step")));
        return Stream.concat(
                        Stream.of("| State | Owed | By | Discharged by | Counted from |", "|---|---|---|---|---|"),
                        rows)
                .collect(Collectors.joining("\n"));
    }
}
