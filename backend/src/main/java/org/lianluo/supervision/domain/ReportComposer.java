package org.lianluo.supervision.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.Message;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionId;

/**
 * Puts a topic and what came of it into a report.
 *
 * @param words puts messages into the language of the report
 */
public record ReportComposer(
        Map<CommitteeId, String> committees,
        Map<UnitId, String> units,
        Map<SuggestionId, SuggestionCard> suggestions,
        Function<Message, String> words) {

    public SupervisionReport report(KeySupervisionTopic topic) {
        var sections = new ArrayList<>(List.of(subject(topic), suggestions(topic), plan(topic), entries(topic)));
        var report = topic.course().report();
        if (report != null) {
            sections.add(text("findings", List.of(report.findings())));
            sections.add(text("advice", List.of(report.advice())));
        }
        return new SupervisionReport(
                say("title", topic.subject().title(), String.valueOf(topic.year())),
                committees.getOrDefault(topic.subject().leadCommittee(), ""),
                sections);
    }

    private SupervisionReport.Section subject(KeySupervisionTopic topic) {
        var subject = topic.subject();
        var committee = committees.getOrDefault(subject.leadCommittee(), "");
        var handled = say(
                "handledBy",
                committee,
                names(subject.units()),
                topic.suggestions().size());
        var decision = topic.course().decision();
        var decided = decision == null ? null : say("decided", decision.on(), decision.by(), decision.note());
        return text(
                "subject",
                Stream.of(subject.why(), decided, handled)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private SupervisionReport.Section suggestions(KeySupervisionTopic topic) {
        var rows = topic.suggestions().stream()
                .map(it -> suggestions.get(it.id()))
                .filter(Objects::nonNull)
                .map(it -> List.of(it.number(), it.title(), names(it.units()), plain(it.status())))
                .toList();
        return table("suggestions", rows, "number", "suggestion", "units", "state");
    }

    private SupervisionReport.Section plan(KeySupervisionTopic topic) {
        var rows = topic.course().plan().stream()
                .map(it -> List.of(plain(it.by()), it.what(), it.who()))
                .toList();
        return table("plan", rows, "day", "what", "who");
    }

    private SupervisionReport.Section entries(KeySupervisionTopic topic) {
        return table(
                "entries",
                topic.course().entries().stream().map(this::entry).toList(),
                "day",
                "kind",
                "place",
                "participants",
                "summary");
    }

    private List<String> entry(SupervisionEntry entry) {
        var content = entry.content();
        var unit = entry.unit();
        var participants = String.join(say("comma"), content.participants());
        return List.of(
                plain(content.on()),
                plain(entry.kind()),
                Objects.requireNonNullElse(content.place(), ""),
                unit == null ? participants : names(List.of(unit)),
                content.summary());
    }

    private SupervisionReport.Section text(String heading, List<String> paragraphs) {
        return new SupervisionReport.Section(say(heading), paragraphs, List.of(), List.of());
    }

    private SupervisionReport.Section table(String heading, List<List<String>> rows, String... columns) {
        var paragraphs = rows.isEmpty() ? List.of(say("none")) : List.<String>of();
        var headings = rows.isEmpty()
                ? List.<String>of()
                : Stream.of(columns).map(it -> say("column." + it)).toList();
        return new SupervisionReport.Section(say(heading), paragraphs, headings, rows);
    }

    private String names(Collection<UnitId> ids) {
        return String.join(
                say("comma"),
                ids.stream().map(units::get).filter(Objects::nonNull).sorted().toList());
    }

    private String plain(Object value) {
        return say("plain", value);
    }

    private String say(String key, Object... arguments) {
        return words.apply(Message.of("supervision.report." + key, arguments));
    }
}
