package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.SuggestionStatus;

class WorkflowDiagramTest {

    private static final Path PAGE = Path.of("..", "docs", "workflow.md");

    /** Where it fails, put the text it expected into docs/workflow.md. */
    @Test
    void isDrawnInTheDocumentsAsItStandsInTheTable() throws IOException {
        assertThat(Files.readString(PAGE)).contains(diagram()).contains(duties());
    }

    private static String diagram() {
        var rows = Workflow.TABLE.stream()
                .map(row -> "    %s --> %s: %s (%s)".formatted(row.from(), row.to(), row.action(), row.who()));
        var ends = Arrays.stream(SuggestionStatus.values())
                .filter(SuggestionStatus::isEnd)
                .map(end -> "    %s --> [*]".formatted(end));
        return Stream.of(Stream.of("```mermaid", "stateDiagram-v2", "    [*] --> DRAFT"), rows, ends, Stream.of("```"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String duties() {
        var rows = Arrays.stream(SuggestionStatus.values())
                .map(status -> {
                    var duty = Workflow.DUTIES.get(status);
                    return duty == null
                            ? null
                            : "| %s | %s | %s | %s | %s |"
                                    .formatted(
                                            status,
                                            duty.kind(),
                                            duty.owner(),
                                            duty.rule(),
                                            duty.fromAssignment() ? "the day of assignment" : "the day of the step");
                })
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of("| State | Owed | By | Rule | Counted from |", "|---|---|---|---|---|"), rows)
                .collect(Collectors.joining("\n"));
    }
}
