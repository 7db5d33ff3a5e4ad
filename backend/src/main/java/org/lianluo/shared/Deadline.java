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

    /** Due on a later day that somebody consented to. */
    public Deadline extendedTo(LocalDate until, LocalDate decidedOn) {
        if (!until.isAfter(due())) {
            throw new IllegalArgumentException(until + " is not after " + due());
        }
        return changed(new DeadlineChange(DeadlineChange.Kind.EXTENDED, decidedOn, until, until));
    }

    /** Moved by the days the clock stood still, to a working day. */
    public Deadline suspended(LocalDate from, LocalDate to, WorkCalendar calendar) {
        var moved = calendar.workingDayFrom(due().plusDays(ChronoUnit.DAYS.between(from, to)));
        return changed(new DeadlineChange(DeadlineChange.Kind.SUSPENDED, from, to, moved));
    }

    private Deadline changed(DeadlineChange change) {
        var longer = new ArrayList<>(changes);
        longer.add(change);
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
                term.unit() == TermUnit.WORKING_DAYS
                        ? Message.of("deadline.counted", words(), count.end(), count.daysOff(), count.makeUpDays())
                        : Message.of("deadline.ends", words(), count.end()));
        if (!count.end().equals(count.due())) {
            steps.add(Message.of("deadline.rolled", count.end(), count.due()));
        }
        if (count.provisional()) {
            steps.add(Message.of("deadline.provisional"));
        }
        changes.forEach(it -> steps.add(Message.of("deadline." + it.kind(), it.from(), it.to(), it.due())));
        steps.add(Message.of("deadline.ruleSet", ruleSet));
        return steps;
    }

    private Message words() {
        return Message.of("term." + term.unit(), term.amount());
    }

    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(due());
    }
}
