package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.ChinaTime;
import org.lianluo.shared.Id;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Facet;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * What can be found of a suggestion: by those inside its text and all replies that were sent, by the public what is
 * published. Drafts of replies, contacts, messages, remarks and judgements are never found.
 */
public final class Faces {

    private final Suggestion suggestion;

    private Faces(Suggestion suggestion) {
        this.suggestion = suggestion;
    }

    /** The face of those inside, and that of the public where the suggestion is published; none where nobody sees it. */
    public static List<Face> of(Suggestion suggestion) {
        var inside = new TreeSet<>(Audience.of(suggestion));
        boolean isPublic = inside.remove(Audience.PUBLIC);
        var faces = new Faces(suggestion);
        var found = new ArrayList<Face>();
        if (!inside.isEmpty()) {
            found.add(faces.inside(inside));
        }
        if (isPublic) {
            found.add(faces.published());
        }
        return found;
    }

    private Face inside(Set<String> audiences) {
        var replies = suggestion.outcome().replies();
        var texts = replies.stream().map(Reply::content).flatMap(it -> Stream.of(it.text(), it.measures()));
        return face(
                audiences,
                UnaryOperator.identity(),
                texts,
                facets(suggestion.status(), replies, suggestion.handling().assignments()));
    }

    private Face published() {
        var published = new Published(suggestion);
        var texts = published.replies().stream().flatMap(Faces::publishedTexts);
        return face(
                Set.of(Audience.PUBLIC),
                ContactData::removed,
                texts,
                facets(published.status(), published.replies(), published.assignments()));
    }

    private static Stream<String> publishedTexts(Reply reply) {
        var decision = Objects.requireNonNull(reply.publication()).publication();
        return decision.summary() != null
                ? Stream.of(decision.summary())
                : Stream.of(reply.content().text(), reply.content().measures());
    }

    private Face face(
            Set<String> audiences,
            UnaryOperator<String> shown,
            Stream<String> answers,
            Map<Facet, Set<String>> facets) {
        var text = suggestion.content().text();
        var passages = new ArrayList<Passage>();
        passages.add(new Passage(Part.TITLE, shown.apply(text.title())));
        Stream.of(text.problem(), text.analysis(), text.measures())
                .forEach(it -> passages.add(new Passage(Part.TEXT, shown.apply(it))));
        answers.forEach(it -> passages.add(new Passage(Part.REPLY, shown.apply(it))));
        passages.removeIf(it -> it.text().isBlank());
        return new Face(audiences, suggestion.number(), null, passages, facets, date());
    }

    private Map<Facet, Set<String>> facets(SuggestionStatus status, List<Reply> replies, List<Assignment> assignments) {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        facets.put(Facet.STATE, Set.of(status.name()));
        facets.put(Facet.FIELD, value(suggestion.content().field()));
        facets.put(Facet.YEAR, value(year()));
        var sponsor = suggestion.sponsor();
        facets.put(
                Facet.DELEGATION,
                value(sponsor == null ? null : sponsor.delegation().value()));
        facets.put(Facet.UNIT, units(assignments));
        facets.put(
                Facet.REPLY_CLASS,
                replies.stream()
                        .map(it -> it.content().replyClass())
                        .filter(Objects::nonNull)
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
        facets.values().removeIf(Set::isEmpty);
        return facets;
    }

    private static Set<String> value(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private Set<String> units(List<Assignment> assignments) {
        var record = suggestion.publicRecord();
        var recorded = record == null ? null : record.unit();
        return Stream.concat(Stream.ofNullable(recorded), assignments.stream().map(Assignment::unit))
                .map(Id::value)
                .collect(Collectors.toSet());
    }

    /** Of the last submission, or of what the public record says. */
    private @Nullable String year() {
        var receipt = suggestion.filing().receipt();
        var record = suggestion.publicRecord();
        LocalDate day = receipt != null ? ChinaTime.day(receipt.at()) : record == null ? null : record.date();
        return day == null ? null : String.valueOf(day.getYear());
    }

    private Instant date() {
        var receipt = suggestion.filing().receipt();
        return receipt == null ? suggestion.updatedAt() : receipt.at();
    }
}
