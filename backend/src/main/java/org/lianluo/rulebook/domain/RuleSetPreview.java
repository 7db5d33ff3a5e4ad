package org.lianluo.rulebook.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.OpenClock;
import org.lianluo.rulebook.OpenClocks;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.CalendarYear;
import org.lianluo.shared.Message;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Scope;
import org.lianluo.shared.Term;
import org.lianluo.shared.WorkCalendar;

/** Shows what a new version would change before it is saved. */
public final class RuleSetPreview {

    private final RuleSetDesk desk;
    private final CalendarDesk calendars;
    private final Rulebook rulebook;
    private final OpenClocks open;
    private final Clock clock;

    public RuleSetPreview(RuleSetDesk desk, CalendarDesk calendars, Rulebook rulebook, OpenClocks open, Clock clock) {
        this.desk = desk;
        this.calendars = calendars;
        this.rulebook = rulebook;
        this.open = open;
        this.clock = clock;
    }

    /** Those kinds whose term differs from the newest version's; refuses rules that are wrong. */
    public List<RuleChange> of(RuleSetDraft draft, Actor actor) {
        Office.require(actor, Scope.OBLIGATION_READ);
        var newest = desk.newest(draft.id());
        List<Problem> problems = RuleSetCheck.ofRules(draft, newest);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        var after = draft.rules().stream().collect(Collectors.toMap(Rule::kind, it -> it));
        var changed = Arrays.stream(RuleKind.values())
                .filter(kind -> !Objects.equals(
                        newest.rule(kind).map(Rule::term),
                        Optional.ofNullable(after.get(kind)).map(Rule::term)))
                .toList();
        return changed.isEmpty() ? List.of() : changes(draft, newest, changed, after);
    }

    private List<RuleChange> changes(
            RuleSetDraft draft, RuleSet newest, List<RuleKind> changed, Map<RuleKind, Rule> after) {
        var calendar = rulebook.calendar();
        var samples = samples(draft.effectiveFrom(), calendar);
        var clocks = open
                .countedBy(desk.versions().of(draft.id()).map(RuleSet::key).toList())
                .stream()
                .collect(Collectors.groupingBy(it -> it.deadline().rule()));
        return changed.stream()
                .map(kind -> {
                    var before = newest.rule(kind).orElse(null);
                    var rule = after.get(kind);
                    return new RuleChange(
                            kind,
                            before,
                            rule,
                            effect(clocks.getOrDefault(kind.name(), List.of()), rule, calendar),
                            samples.entrySet().stream()
                                    .map(day -> sample(day.getKey(), day.getValue(), before, rule, calendar))
                                    .toList());
                })
                .toList();
    }

    private RuleChange.Effect effect(List<OpenClock> clocks, @Nullable Rule rule, WorkCalendar calendar) {
        var today = LocalDate.now(clock);
        var moves = clocks.stream().map(it -> Move.of(it, rule, calendar)).toList();
        var moving = moves.stream().filter(Move::isOne).toList();
        return new RuleChange.Effect(
                Move.count(moves),
                Move.count(moving),
                RuleChange.Span.of(moving.stream().map(Move::before).toList()),
                RuleChange.Span.of(moving.stream().map(Move::after).toList()),
                Move.count(
                        moves.stream().filter(it -> it.before().isBefore(today)).toList()),
                Move.count(
                        moves.stream().filter(it -> it.after().isBefore(today)).toList()),
                Move.count(moves.stream().filter(it -> !it.countable()).toList()));
    }

    private RuleChange.Sample sample(
            LocalDate start, Message occasion, @Nullable Rule before, @Nullable Rule after, WorkCalendar calendar) {
        return new RuleChange.Sample(start, occasion, due(before, start, calendar), due(after, start, calendar));
    }

    private static @Nullable LocalDate due(@Nullable Rule rule, LocalDate start, WorkCalendar calendar) {
        return rule == null ? null : counted(rule.term(), start, calendar);
    }

    private static @Nullable LocalDate counted(Term term, LocalDate start, WorkCalendar calendar) {
        return Move.unlessMissing(() -> calendar.count(term, start).due());
    }

    /** In the year in which the version begins; where that is not known, in the last one that is. */
    private Map<LocalDate, Message> samples(LocalDate effectiveFrom, WorkCalendar calendar) {
        Optional<CalendarYear> year = calendars
                .find(effectiveFrom.getYear())
                .or(() -> calendars.years().stream()
                        .max(Comparator.comparing(it -> it.content().year())))
                .map(Edition::content);
        return year.map(it -> SampleDays.of(effectiveFrom, it, calendar)).orElse(Map.of());
    }
}
