package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;

class WorkflowDiagramTest {

    private static final Path PAGE = Path.of("..", "docs", "workflow.md");

    /** Where it fails, put the text it expected into docs/workflow.md. */
    @Test
    void isDrawnInTheDocumentsAsItStandsInTheTables() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(diagram(Workflow.TABLE, "DRAFT", ends()))
                .contains(table(Workflow.TABLE))
                .contains(diagram(Workflow.ASSIGNMENTS, "ASSIGNED", List.of()))
                .contains(table(Workflow.ASSIGNMENTS))
                .contains(duties());
    }

    private static List<String> ends() {
        return Arrays.stream(SuggestionStatus.values())
                .filter(SuggestionStatus::isEnd)
                .map(Enum::name)
                .toList();
    }

    /** Only what leads from one state to another: what stays in its state is in the table below. */
    private static <S extends Enum<S>> String diagram(List<Transition<S>> table, String first, List<String> ends) {
        var rows = table.stream()
                .filter(row -> row.from() != row.to())
                .map(row -> "    %s --> %s: %s".formatted(row.from(), row.to(), row.action()));
        return Stream.of(
                        Stream.of("```mermaid", "stateDiagram-v2", "    [*] --> " + first),
                        rows,
                        ends.stream().map("    %s --> [*]"::formatted),
                        Stream.of("```"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static <S extends Enum<S>> String table(List<Transition<S>> table) {
        var rows = new LinkedHashMap<String, LinkedHashMap<S, Boolean>>();
        for (var row : table) {
            var to = row.to() == row.from() ? "stays" : row.to().name();
            rows.computeIfAbsent(
                            "| %s | %s | %%s | %s | %s |".formatted(row.action(), row.who(), words(row.when()), to),
                            key -> new LinkedHashMap<>())
                    .put(row.from(), true);
        }
        return Stream.concat(
                        Stream.of("| Action | Who | In | When | Leads to |", "|---|---|---|---|---|"),
                        rows.entrySet().stream()
                                .map(row -> row.getKey()
                                        .formatted(words(row.getValue().keySet()))))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Collection<? extends Enum<?>> names) {
        return names.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String duties() {
        var ofTheWhole = Arrays.stream(SuggestionStatus.values())
                .map(it -> Workflow.DUTIES.containsKey(it) ? row(it, Workflow.DUTIES.get(it)) : null)
                .filter(Objects::nonNull);
        var ofAssignments = Arrays.stream(AssignmentStatus.values())
                .flatMap(it -> Workflow.ASSIGNMENT_DUTIES.getOrDefault(it, List.of()).stream()
                        .map(duty -> row(it, duty)));
        var head = Stream.of("| State | Owed | By | Rule |", "|---|---|---|---|");
        return Stream.of(head, ofTheWhole, Stream.of("| *of an assignment* | | | |"), ofAssignments)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String row(Enum<?> state, Duty duty) {
        return "| %s | %s | %s | %s |"
                .formatted(state, duty.kind(), duty.owner(), duty.rule() == null ? "its clock" : duty.rule());
    }
}
