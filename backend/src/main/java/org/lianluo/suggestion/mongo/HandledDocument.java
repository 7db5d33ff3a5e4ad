package org.lianluo.suggestion.mongo;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.HandledSuggestion;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.HandlingRole;

/** Reads what became of a suggestion among the units out of its document. */
final class HandledDocument {

    private final Document state;
    private final List<Document> assignments;

    private HandledDocument(Document state) {
        this.state = state;
        this.assignments = state.getEmbedded(List.of("handling", "assignments"), List.of());
    }

    static HandledSuggestion read(Document document) {
        var here = new HandledDocument(document.get("state", new Document()));
        var text = here.part(here.state, "content", "text");
        return new HandledSuggestion(
                new SuggestionId(document.getString("_id")),
                document.getLong("version"),
                text.getString("title"),
                Stream.of("problem", "analysis", "measures")
                        .map(text::getString)
                        .filter(Objects::nonNull)
                        .collect(joining("\n")),
                here.lead(),
                here.units(it -> isCurrent(it) && !replies(it)),
                here.units(HandledDocument::isRightlyRefused),
                here.part(here.state, "publicRecord").getList("coUnits", String.class, List.of()),
                here.firstAssigned(),
                here.assignments.stream()
                        .anyMatch(it -> AssignmentStatus.REASSIGNED.name().equals(it.getString("status"))));
    }

    private Set<UnitId> lead() {
        String recorded = part(state, "publicRecord").getString("unit");
        return recorded == null ? units(it -> isCurrent(it) && replies(it)) : Set.of(new UnitId(recorded));
    }

    private Set<UnitId> units(Predicate<Document> which) {
        return assignments.stream()
                .filter(which)
                .map(it -> new UnitId(it.getString("unit")))
                .collect(toSet());
    }

    private @Nullable Instant firstAssigned() {
        return assignments.stream()
                .map(it -> it.getDate("assignedAt"))
                .min(Comparator.naturalOrder())
                .map(Date::toInstant)
                .orElse(null);
    }

    private static boolean isCurrent(Document assignment) {
        return !AssignmentStatus.valueOf(assignment.getString("status")).isReplaced();
    }

    private static boolean replies(Document assignment) {
        return HandlingRole.valueOf(assignment.getString("role")).replies();
    }

    private static boolean isRightlyRefused(Document assignment) {
        return Boolean.TRUE.equals(assignment.get("objection", new Document()).getBoolean("upheld"));
    }

    private Document part(Document from, String... path) {
        Document found = from;
        for (String step : path) {
            Document next = found.get(step, Document.class);
            found = next == null ? new Document() : next;
        }
        return found;
    }
}
