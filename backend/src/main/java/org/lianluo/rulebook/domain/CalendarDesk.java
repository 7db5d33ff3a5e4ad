package org.lianluo.rulebook.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Actor;
import org.lianluo.shared.CalendarYear;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Scope;
import org.lianluo.shared.Term;
import org.lianluo.shared.WorkCalendar;

/** Where staff enter the working calendar of each year, when it has been announced. */
public final class CalendarDesk {

    private static final int MONTHS_AHEAD = 12;

    private final Rules rules;
    private final RuleSetDesk ruleSets;
    private final Clock clock;

    public CalendarDesk(Rules rules, RuleSetDesk ruleSets, Clock clock) {
        this.rules = rules;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** In order. */
    public List<Edition<CalendarYear>> years() {
        return rules.years();
    }

    public Optional<Edition<CalendarYear>> find(int year) {
        return rules.years().stream().filter(it -> it.content().year() == year).findFirst();
    }

    /** @param expected the version the editor saw, 0 where the year is not known; refused with STALE_VERSION otherwise */
    public Edition<CalendarYear> save(CalendarDraft draft, int expected, Request request, Actor actor) {
        Office.require(actor, Scope.SUGGESTION_WRITE);
        @Nullable Edition<CalendarYear> before = find(draft.year()).orElse(null);
        if (before != null && Edit.isAmong(before.edits(), request)) {
            return before;
        }
        CalendarCheck.orRefuse(draft);
        var edit = new Edit(request, actor.name(), clock.instant());
        return rules.saveYear(Edition.next(before, expected, draft.calendarYear(), edit));
    }

    /**
     * A year of the next twelve months that is not known.
     *
     * @param blocked the terms that cannot be computed any more if they start today
     */
    public record Gap(int year, List<RuleKind> blocked) {}

    public List<Gap> gaps() {
        var today = LocalDate.now(clock);
        var calendar =
                WorkCalendar.of(rules.years().stream().map(Edition::content).toList());
        return IntStream.rangeClosed(
                        today.getYear(), today.plusMonths(MONTHS_AHEAD).getYear())
                .filter(year -> !calendar.knows(year))
                .mapToObj(year -> new Gap(year, blocked(year, today, calendar)))
                .toList();
    }

    private List<RuleKind> blocked(int year, LocalDate today, WorkCalendar calendar) {
        return ruleSets.versions().inForce(today).stream()
                .flatMap(it -> it.rules().stream())
                .filter(rule -> isBlocked(year, rule.term(), today, calendar))
                .map(Rule::kind)
                .toList();
    }

    private static boolean isBlocked(int year, Term term, LocalDate today, WorkCalendar calendar) {
        try {
            calendar.count(term, today);
            return false;
        } catch (Refusal missing) {
            return missing.problems().get(0).arguments().contains(String.valueOf(year));
        }
    }
}
