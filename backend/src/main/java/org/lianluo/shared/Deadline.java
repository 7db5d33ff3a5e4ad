package org.lianluo.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A due day that can explain itself; kept with the item, so that a later change of rules or calendar does not move it.
 *
 * @param rule the kind of rule, for example REPLY
 * @param startedBy what the term counts from, for example ASSIGNED
 * @param source the article the rule comes from
 * @param ruleSet the rule set and its version, for example {@code rls_npc_2025/1}
 */
public record Deadline(
        String rule,
        Term term,
        String startedBy,
        String source,
        String ruleSet,
        TermCount count,
        List<DeadlineChange> changes) {

    public Deadline {
        changes = List.copyOf(changes);
    }

    public Deadline(String rule, Term term, String startedBy, String source, String ruleSet, TermCount count) {
        this(rule, term, startedBy, source, ruleSet, count, List.of());
    }

    /** A day that somebody promised. */
    public static Deadline promised(LocalDate made, LocalDate by, String ruleSet) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(made, by));
        return new Deadline(
                "COMMITMENT", Term.days(days), "REPLIED", "答复中的承诺", ruleSet, new TermCount(made, by, by, 0, 0, false));
    }

    public LocalDate due() {
        return changes.isEmpty() ? count.due() : changes.get(changes.size() - 1).due();
    }

    /**
     * Due on a later day that somebody consented to, or on the next working day where that is a day off (Civil Code,
     * article 203). The day is named, so a suspension before it does not move it again, and one after it does.
     */
    public Deadline extendedTo(LocalDate until, LocalDate decidedOn, WorkCalendar calendar) {
        if (!until.isAfter(due())) {
            throw new IllegalArgumentException(until + " is not after " + due());
        }
        return changed(DeadlineChange.Kind.EXTENDED, decidedOn, until, 0, calendar.rolled(until, until));
    }

    /**
     * Moved by as long as the clock stood still: by the working days among them where the term counts those, else by
     * the days, and then to a working day. What moves is the day the term ends on before it rolls, so that two
     * suspensions in a row are one long one; it is never before the clock ran again.
     *
     * @param from the first day the clock stood still, not within an earlier suspension; where the term had run out
     *     before, there was nothing to stop and the due day stays
     * @param to the first day it ran again; the due day stays where that is {@code from}
     */
    public Deadline suspended(LocalDate from, LocalDate to, WorkCalendar calendar) {
        if (to.isBefore(from) || from.isBefore(ranAgain())) {
            throw new IllegalArgumentException("Cannot suspend from " + from + " to " + to + ": " + this);
        }
        if (from.isAfter(due())) {
            return changed(DeadlineChange.Kind.SUSPENDED, from, to, 0, calendar.rolled(due(), due()));
        }
        var first = from.isAfter(count.start()) ? from : count.start().plusDays(1);
        boolean working = counts(TermUnit.WORKING_DAYS);
        int stood = working ? calendar.workingDays(first, to) : Math.max(0, (int) ChronoUnit.DAYS.between(first, to));
        var end = working && stood > 0
                ? calendar.count(Term.workingDays(stood), end()).due()
                : end().plusDays(working ? 0 : stood);
        return changed(DeadlineChange.Kind.SUSPENDED, from, to, stood, calendar.rolled(end(), later(end, to)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** This clock with the changes made to another, for example the same counted by the rules before. */
    public Deadline withChangesOf(Deadline other, WorkCalendar calendar) {
        var changed = this;
        for (var change : other.changes) {
            if (change.kind() == DeadlineChange.Kind.EXTENDED && change.to().isAfter(changed.due())) {
                changed = changed.extendedTo(change.to(), change.from(), calendar);
            } else if (change.kind() == DeadlineChange.Kind.SUSPENDED) {
                changed = changed.suspended(change.from(), change.to(), calendar);
            }
        }
        return changed;
    }

    /** The day the clock ends on before it rolls to a working day. */
    private LocalDate end() {
        var end = count.end();
        for (var change : changes) {
            if (change.kind() == DeadlineChange.Kind.EXTENDED) {
                end = change.to();
            } else {
                end = counts(TermUnit.WORKING_DAYS) || change.from().isAfter(change.due())
                        ? change.due()
                        : later(end.plusDays(change.days()), change.to());
            }
        }
        return end;
    }

    /** The first day after the last suspension, or the day the clock started. */
    private LocalDate ranAgain() {
        return changes.stream()
                .filter(it -> it.kind() == DeadlineChange.Kind.SUSPENDED)
                .map(DeadlineChange::to)
                .max(LocalDate::compareTo)
                .orElse(count.start());
    }

    /** Whether a year was needed whose calendar is only assumed. */
    public boolean provisional() {
        return count.provisional() || changes.stream().anyMatch(DeadlineChange::provisional);
    }

    private Deadline changed(DeadlineChange.Kind kind, LocalDate from, LocalDate to, int days, TermCount moved) {
        var longer = new ArrayList<>(changes);
        longer.add(new DeadlineChange(kind, from, to, days, moved.due(), moved.provisional()));
        return new Deadline(rule, term, startedBy, source, ruleSet, count, longer);
    }

    public Message basis() {
        return Message.of("deadline.basis", Message.of("rule." + rule), words(), source);
    }

    /** The count step by step. */
    public List<Message> explain() {
        var steps = new ArrayList<Message>();
        steps.add(Message.of("deadline.start", count.start(), Message.of("start." + startedBy)));
        steps.add(
                counts(TermUnit.WORKING_DAYS)
                        ? Message.of("deadline.counted", words(), count.end(), count.daysOff(), count.makeUpDays())
                        : Message.of("deadline.ends", words(), count.end()));
        if (!count.end().equals(count.due())) {
            steps.add(Message.of("deadline.rolled", count.end(), count.due()));
        }
        changes.forEach(change -> steps.addAll(explained(change)));
        if (provisional()) {
            steps.add(Message.of("deadline.provisional"));
        }
        steps.add(Message.of("deadline.ruleSet", ruleSet));
        return steps;
    }

    private List<Message> explained(DeadlineChange change) {
        if (change.kind() == DeadlineChange.Kind.SUSPENDED) {
            var stood = Message.of(
                    "term." + (counts(TermUnit.WORKING_DAYS) ? TermUnit.WORKING_DAYS : TermUnit.DAYS), change.days());
            return List.of(Message.of("deadline.SUSPENDED", change.from(), change.to(), stood, change.due()));
        }
        var extended = Message.of("deadline.EXTENDED", change.from(), change.to());
        return change.to().equals(change.due())
                ? List.of(extended)
                : List.of(extended, Message.of("deadline.rolled", change.to(), change.due()));
    }

    private Message words() {
        return Message.of("term." + term.unit(), term.amount());
    }

    private boolean counts(TermUnit unit) {
        return term.unit() == unit;
    }

    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(due());
    }
}
