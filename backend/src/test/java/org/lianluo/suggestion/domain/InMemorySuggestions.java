package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.testing.InMemoryAggregates;

/** Suggestions for tests of the desk, without a store. */
public final class InMemorySuggestions extends InMemoryAggregates<Suggestion> implements Suggestions {

    @Override
    public synchronized Optional<SuggestionId> numbered(String number) {
        return all().filter(it -> number.equals(it.number()))
                .map(Suggestion::id)
                .findFirst();
    }

    @Override
    public synchronized List<SuggestionId> wakingBy(LocalDate day, int limit) {
        return all().filter(it -> {
                    var wakesOn = Clockwork.wakesOn(it);
                    return wakesOn != null && !wakesOn.isAfter(day);
                })
                .map(Suggestion::id)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Suggestion> joined(Collection<String> groups, Set<String> audiences, int limit) {
        return all().filter(it -> !Collections.disjoint(Audience.of(it), audiences))
                .filter(it -> {
                    var joint = it.filing().joint();
                    return joint != null && groups.contains(joint.id());
                })
                .limit(limit)
                .toList();
    }

    @Override
    public Map<String, Map<Figure, Integer>> tally(SuggestionQuery query, Dimension by) {
        throw new UnsupportedOperationException("Counted by the store");
    }

    @Override
    public synchronized Page<Suggestion> list(SuggestionQuery query, PageRequest page) {
        var order = Comparator.comparing((Suggestion it) -> place(query.order(), it))
                .thenComparing(it -> it.id().value());
        var all = all().filter(matches(query))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
        var cursor = page.cursor(1);
        int at = cursor == null ? -1 : places(all).indexOf(cursor.keys().get(0));
        var side = cursor == null ? all : page.backward() ? all.subList(0, at) : all.subList(at + 1, all.size());
        int from = page.backward() ? Math.max(0, side.size() - page.size()) : 0;
        var rows = side.subList(from, Math.min(side.size(), from + page.size())).stream()
                .map(it -> new Page.Row<>(Cursor.of(it.id().value()).encoded(), it))
                .toList();
        boolean more = rows.size() < side.size();
        return new Page<>(
                rows, page.backward() ? more : cursor != null, page.backward() ? cursor != null : more, all::size);
    }

    private static List<String> places(List<Suggestion> all) {
        return all.stream().map(it -> it.id().value()).toList();
    }

    private static Instant place(SuggestionQuery.Order order, Suggestion suggestion) {
        var receipt = suggestion.filing().receipt();
        return switch (order) {
            case UPDATED_AT -> suggestion.updatedAt();
            case SUBMITTED_AT -> receipt == null ? Instant.EPOCH : receipt.at();
            case DUE_ON -> due(suggestion).atStartOfDay(ZoneOffset.UTC).toInstant();
        };
    }

    private static LocalDate due(Suggestion suggestion) {
        var answering =
                suggestion.handling().current().filter(Assignment::answers).toList();
        return answering.stream()
                .filter(it -> it.status().isInHand())
                .map(it -> it.deadline().due())
                .min(Comparator.naturalOrder())
                .or(() -> answering.stream().map(it -> it.deadline().due()).max(Comparator.naturalOrder()))
                .orElse(LocalDate.EPOCH);
    }

    private static Predicate<Suggestion> matches(SuggestionQuery query) {
        return it -> !Collections.disjoint(Audience.of(it), query.audiences())
                && (query.text() == null || holds(it, query.text()))
                && (query.published() == null || query.published() == it.isPublic())
                && matchesOrigin(query, it)
                && (seesInside(query, it) ? matchesHandling(query, it) : matchesPublished(query, new Published(it)));
    }

    private static boolean seesInside(SuggestionQuery query, Suggestion it) {
        return query.audiences().stream()
                .anyMatch(audience ->
                        !audience.equals(Audience.PUBLIC) && Audience.of(it).contains(audience));
    }

    /** A condition that what is published cannot answer finds nothing. */
    private static boolean matchesPublished(SuggestionQuery query, Published it) {
        return (query.statuses().isEmpty() || query.statuses().contains(it.status()))
                && (query.unit() == null
                        || it.assignments().stream()
                                .anyMatch(answered -> answered.unit().equals(query.unit())))
                && (query.replyClass() == null || hasClass(query.replyClass(), it.replies()))
                && query.joint() == null
                && query.rehandled() == null;
    }

    private static boolean matchesOrigin(SuggestionQuery query, Suggestion it) {
        var sponsor = it.sponsor();
        var cosigner =
                it.cosigning().of(query.cosigner()).filter(signature -> signature.holds() || signature.isPending());
        return same(query.sponsor(), sponsor == null ? null : sponsor.deputy())
                && same(query.delegation(), sponsor == null ? null : sponsor.delegation())
                && (query.cosigner() == null || cosigner.isPresent())
                && same(query.field(), it.content().field())
                && same(query.basis(), it.content().text().basis());
    }

    private static boolean matchesHandling(SuggestionQuery query, Suggestion it) {
        var joint = it.filing().joint();
        var rehandled = it.handling().assignments().stream().anyMatch(assignment -> assignment.round() > 1);
        return (query.statuses().isEmpty() || query.statuses().contains(it.status()))
                && (query.unit() == null || it.wasAssignedTo(query.unit()))
                && same(query.joint(), joint == null ? null : joint.id())
                && same(query.proposed(), !it.filing().proposal().isEmpty())
                && same(query.rehandled(), rehandled)
                && (query.replyClass() == null
                        || hasClass(query.replyClass(), it.outcome().replies()));
    }

    private static boolean hasClass(ReplyClass wanted, List<Reply> replies) {
        return replies.stream().anyMatch(reply -> reply.content().replyClass() == wanted);
    }

    private static boolean same(@Nullable Object asked, @Nullable Object value) {
        return asked == null || asked.equals(value);
    }

    private static boolean holds(Suggestion suggestion, String text) {
        var number = suggestion.number();
        return number != null && number.startsWith(text)
                || suggestion.content().text().title().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
