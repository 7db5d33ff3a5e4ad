package org.lianluo.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Kept;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;

/** Questions for tests of the desk, without a store. */
final class InMemoryQuestions implements PreFilingQuestions {

    private final Map<String, Kept<PreFilingQuestion>> kept = new HashMap<>();

    @Override
    public Optional<Kept<PreFilingQuestion>> load(Id id) {
        return Optional.ofNullable(kept.get(id.value()));
    }

    @Override
    public PreFilingQuestion insert(PreFilingQuestion first, Request request) {
        var before = kept.putIfAbsent(first.id().value(), new Kept<>(first, List.of(request)));
        if (before != null) {
            before.has(request);
            return before.aggregate();
        }
        return first;
    }

    @Override
    public void insertNew(Collection<PreFilingQuestion> questions) {
        questions.forEach(it -> kept.putIfAbsent(it.id().value(), new Kept<>(it, List.of())));
    }

    @Override
    public PreFilingQuestion save(PreFilingQuestion next, Request request) {
        var before = kept.get(next.id().value());
        if (before == null || before.aggregate().version() != next.version() - 1) {
            throw Refusal.of(ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        var done = new ArrayList<>(before.done());
        done.add(request);
        kept.put(next.id().value(), new Kept<>(next, done));
        return next;
    }

    @Override
    public List<PreFilingQuestion> find(Collection<String> ids) {
        return ids.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .map(Kept::aggregate)
                .toList();
    }

    @Override
    public Page<PreFilingQuestion> list(QuestionQuery query, PageRequest page) {
        var all = kept.values().stream()
                .map(Kept::aggregate)
                .filter(matches(query))
                .sorted(order(query.order()))
                .toList();
        var cursor = page.cursor(1);
        int at = cursor == null ? -1 : ids(all).indexOf(cursor.keys().get(0));
        var side = cursor == null ? all : page.backward() ? all.subList(0, at) : all.subList(at + 1, all.size());
        int from = page.backward() ? Math.max(0, side.size() - page.size()) : 0;
        var rows = side.subList(from, Math.min(side.size(), from + page.size())).stream()
                .map(it -> new Page.Row<>(Cursor.of(it.id().value()).encoded(), it))
                .toList();
        boolean more = rows.size() < side.size();
        return new Page<>(
                rows, page.backward() ? more : cursor != null, page.backward() ? cursor != null : more, all::size);
    }

    private static Comparator<PreFilingQuestion> order(QuestionQuery.Order order) {
        Comparator<PreFilingQuestion> byId = Comparator.comparing(it -> it.id().value());
        return order == QuestionQuery.Order.DUE_ON
                ? Comparator.comparing(InMemoryQuestions::dueOn).thenComparing(byId)
                : Comparator.comparing(PreFilingQuestion::updatedAt)
                        .thenComparing(byId)
                        .reversed();
    }

    private static Instant dueOn(PreFilingQuestion question) {
        var owed = question.owed();
        return owed == null
                ? Instant.MAX
                : owed.deadline().due().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Predicate<PreFilingQuestion> matches(QuestionQuery query) {
        return it -> !Collections.disjoint(Audience.of(it), query.audiences())
                && (query.statuses().isEmpty() || query.statuses().contains(it.status()))
                && (query.unit() == null || query.unit().equals(it.unit()))
                && (query.draft() == null || query.draft().equals(it.inquiry().draft()))
                && (query.overdueOn() == null || isOverdue(it, query.overdueOn()));
    }

    private static boolean isOverdue(PreFilingQuestion question, LocalDate day) {
        var owed = question.owed();
        return owed != null && owed.deadline().isOverdueOn(day);
    }

    private static List<String> ids(List<PreFilingQuestion> all) {
        return all.stream().map(it -> it.id().value()).toList();
    }
}
