package org.lianluo.supervision.domain;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.KeySupervisionStatus;

/**
 * A topic of key supervision. The constructor guards states, the methods guard transitions; each returns the next version.
 *
 * @param year in which it is supervised
 * @param obligations what its duties have made somebody owe, each with its own clock
 * @param previous the topic of the year before that it carries on; null for a new one
 * @param next the topic of the next year that carries it on; null where there is none
 */
public record KeySupervisionTopic(
        KeySupervisionId id,
        long version,
        String congress,
        int year,
        KeySupervisionStatus status,
        TopicSubject subject,
        Proposal proposal,
        List<GroupedSuggestion> suggestions,
        Course course,
        List<Obligation> obligations,
        List<TopicMove> history,
        Instant updatedAt,
        @Nullable KeySupervisionId previous,
        @Nullable Successor next)
        implements Aggregate {

    public static final int REMARK_LIMIT = 1_000;
    private static final int PLAN_STEPS = 20;

    public KeySupervisionTopic {
        suggestions = List.copyOf(suggestions);
        obligations = List.copyOf(obligations);
        history = List.copyOf(history);
        var owed = obligations.stream().map(Obligation::kind).collect(toSet());
        var duties = Supervision.duties(status).stream().map(it -> it.rule().name());
        if (!owed.equals(duties.collect(toSet()))) {
            throw new IllegalArgumentException(id + " is " + status + " and makes owed " + owed);
        }
        if ((status == KeySupervisionStatus.ROLLED_OVER) != (next != null)) {
            throw new IllegalArgumentException(id + " is " + status + " and is carried on by " + next);
        }
    }

    /** A new topic, with the suggestions it was found in. */
    public static KeySupervisionTopic proposed(
            KeySupervisionId id,
            String congress,
            int year,
            TopicSubject subject,
            Collection<SuggestionCard> cards,
            SupervisionStep step) {
        SupervisionGuard.requireProposer(subject, step.actor());
        var grouped = Regrouping.first(cards, step.at()).after();
        return new KeySupervisionTopic(
                id,
                1,
                congress,
                year,
                KeySupervisionStatus.PROPOSED,
                subject,
                new Proposal(step.at(), step.actor().name()),
                grouped,
                Course.NONE,
                Duties.beginning(KeySupervisionStatus.PROPOSED, id, subject, year, step),
                List.of(),
                step.at(),
                null,
                null);
    }

    /** The topic of the next year that carries on one that was rolled over; set already, since it was decided on. */
    public static KeySupervisionTopic carryingOn(KeySupervisionTopic before) {
        var successor = before.next();
        var decision = before.course().decision();
        if (successor == null || decision == null) {
            throw new IllegalArgumentException(before.id() + " is not rolled over");
        }
        var last = before.history().get(before.history().size() - 1);
        var again = new Decision(decision.by(), successor.decidedOn(), String.valueOf(last.remark()));
        return new KeySupervisionTopic(
                successor.id(),
                1,
                before.congress(),
                before.year() + 1,
                KeySupervisionStatus.SET,
                before.subject(),
                new Proposal(last.at(), last.name()),
                before.suggestions(),
                Course.NONE.decided(again),
                Duties.carriedOn(successor, before.subject(), last.at()),
                List.of(),
                last.at(),
                before.id(),
                null);
    }

    public KeySupervisionTopic group(Collection<SuggestionCard> cards, SupervisionStep step) {
        SupervisionGuard.require(this, KeySupervisionAction.GROUP, step.actor());
        var regrouped = Regrouping.adding(suggestions, cards, step.at());
        return moved(KeySupervisionAction.GROUP, regrouped.after(), course, null, step, regrouped.numbers());
    }

    public KeySupervisionTopic ungroup(Set<SuggestionId> taken, SupervisionStep step) {
        SupervisionGuard.require(this, KeySupervisionAction.UNGROUP, step.actor());
        var regrouped = Regrouping.without(suggestions, taken);
        if (regrouped.after().isEmpty() && status != KeySupervisionStatus.PROPOSED) {
            throw Refusal.at("suggestions", ProblemCode.INVALID_VALUE, "supervision.lastOne");
        }
        return moved(KeySupervisionAction.UNGROUP, regrouped.after(), course, null, step, regrouped.numbers());
    }

    public KeySupervisionTopic set(Decision decision, SupervisionStep step) {
        SupervisionGuard.require(this, KeySupervisionAction.SET, step.actor());
        Texts.past("on", decision.on(), step.today());
        if (suggestions.isEmpty()) {
            throw Refusal.of(ProblemCode.REQUIRED, "supervision.noSuggestions");
        }
        return moved(KeySupervisionAction.SET, suggestions, course.decided(decision), null, step, decision.note());
    }

    /** Begins the supervision, or changes the plan of one that has begun. */
    public KeySupervisionTopic plan(List<PlanStep> steps, SupervisionStep step) {
        SupervisionGuard.require(this, KeySupervisionAction.PLAN, step.actor());
        if (steps.isEmpty() || steps.size() > PLAN_STEPS) {
            throw Refusal.at("steps", ProblemCode.INVALID_VALUE, "supervision.planSteps", PLAN_STEPS);
        }
        return moved(KeySupervisionAction.PLAN, suggestions, course.planned(steps), null, step, null);
    }

    public KeySupervisionTopic record(EntryKind kind, EntryContent content, SupervisionStep step) {
        SupervisionGuard.require(this, KeySupervisionAction.RECORD, step.actor());
        if (kind == EntryKind.PROGRESS) {
            throw Refusal.at("kind", ProblemCode.INVALID_VALUE, "supervision.progressIsTheUnits");
        }
        return recorded(KeySupervisionAction.RECORD, kind, content, step);
    }

    /** The actor's unit reports progress: its own clock starts anew. */
    public KeySupervisionTopic progress(EntryContent content, SupervisionStep step) {
        SupervisionGuard.require(this, KeySupervisionAction.PROGRESS, step.actor());
        return recorded(KeySupervisionAction.PROGRESS, EntryKind.PROGRESS, content, step);
    }

    private KeySupervisionTopic recorded(
            KeySupervisionAction action, EntryKind kind, EntryContent content, SupervisionStep step) {
        Texts.past("on", content.on(), step.today());
        var entry = new SupervisionEntry(
                "e" + (course.entries().size() + 1),
                kind,
                content,
                step.actor().name(),
                kind == EntryKind.PROGRESS ? step.actor().unit() : null,
                step.at());
        return moved(action, suggestions, course.recorded(entry), null, step, null);
    }

    public KeySupervisionTopic report(String findings, String advice, SupervisionStep step) {
        SupervisionGuard.require(this, KeySupervisionAction.REPORT, step.actor());
        var report = new YearReport(findings, advice, step.at(), step.actor().name());
        return moved(KeySupervisionAction.REPORT, suggestions, course.reported(report), null, step, null);
    }

    public KeySupervisionTopic close(String remark, SupervisionStep step) {
        return ended(KeySupervisionAction.CLOSE, null, remark, step);
    }

    public KeySupervisionTopic drop(String remark, SupervisionStep step) {
        return ended(KeySupervisionAction.DROP, null, remark, step);
    }

    /** Ends this year's supervision; {@link #carryingOn} makes the next year's topic of it. */
    public KeySupervisionTopic rollOver(String remark, SupervisionStep step) {
        SupervisionGuard.require(this, KeySupervisionAction.ROLL_OVER, step.actor());
        return ended(KeySupervisionAction.ROLL_OVER, Successor.of(id, step), remark, step);
    }

    private KeySupervisionTopic ended(
            KeySupervisionAction action, @Nullable Successor successor, String remark, SupervisionStep step) {
        SupervisionGuard.require(this, action, step.actor());
        Texts.require("remark", remark, REMARK_LIMIT);
        return moved(action, suggestions, course, successor, step, remark);
    }

    private KeySupervisionTopic moved(
            KeySupervisionAction action,
            List<GroupedSuggestion> grouped,
            Course changed,
            @Nullable Successor successor,
            SupervisionStep step,
            @Nullable String remark) {
        var to = SupervisionGuard.require(this, action, step.actor()).to();
        var moves = new ArrayList<>(history);
        moves.add(new TopicMove(
                version + 1,
                action,
                to,
                step.at(),
                step.actor().signedIn(),
                step.actor().name(),
                remark));
        return new KeySupervisionTopic(
                id,
                version + 1,
                congress,
                year,
                to,
                subject,
                proposal,
                grouped,
                changed,
                to == status ? Duties.goingOn(this, action, step) : Duties.beginning(to, id, subject, year, step),
                moves,
                step.at(),
                previous,
                successor);
    }
}
