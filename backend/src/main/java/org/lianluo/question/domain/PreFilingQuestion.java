package org.lianluo.question.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.QuestionId;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.UnitId;

/**
 * A question a deputy puts to a unit before filing. The constructor guards states, the methods guard transitions; each
 * returns the next version.
 *
 * @param units those it was put to, in that order; the last one answers
 * @param rounds what was asked and answered: the question and at most one follow-up
 * @param owed null where the state makes nothing owed
 */
public record PreFilingQuestion(
        QuestionId id,
        long version,
        String congress,
        QuestionStatus status,
        Inquiry inquiry,
        List<UnitId> units,
        List<Round> rounds,
        @Nullable Owed owed,
        List<QuestionMove> history)
        implements Aggregate {

    public PreFilingQuestion {
        units = List.copyOf(units);
        rounds = List.copyOf(rounds);
        history = List.copyOf(history);
        if (units.isEmpty() || rounds.isEmpty() || history.isEmpty()) {
            throw new IllegalArgumentException(id + " was put to nobody, asks nothing or was never asked");
        }
        if (Workflow.DUTIES.containsKey(status) != (owed != null)) {
            throw new IllegalArgumentException(id + " is " + status + " and owes " + owed);
        }
    }

    public static PreFilingQuestion ask(
            QuestionId id, String congress, Inquiry inquiry, UnitId unit, String text, Step step) {
        Guard.requireAsker(step.actor());
        return new PreFilingQuestion(
                id,
                1,
                congress,
                QuestionStatus.ASKED,
                inquiry,
                List.of(unit),
                List.of(Round.asked(text, step.at())),
                step.owedIn(QuestionStatus.ASKED),
                List.of(step.move(QuestionAction.ASK, QuestionStatus.ASKED, unit, null)));
    }

    /** The unit it is put to now. */
    public UnitId unit() {
        return units.get(units.size() - 1);
    }

    public Instant updatedAt() {
        return history.get(history.size() - 1).at();
    }

    public PreFilingQuestion answer(String text, Step step) {
        var to = allowed(QuestionAction.ANSWER, step);
        var answer = new Answer(unit(), text, step.at());
        return next(step.move(QuestionAction.ANSWER, to, null, null), units, answered(answer), step.owedIn(to));
    }

    /** A further version of the last answer given; what is owed on a follow-up stays owed, on the clock it has. */
    public PreFilingQuestion correct(String text, Step step) {
        var to = allowed(QuestionAction.CORRECT, step);
        var answer = new Answer(unit(), text, step.at());
        return next(step.move(QuestionAction.CORRECT, to, null, null), units, corrected(answer), owed);
    }

    /** @param thoughtRight the unit whose matter it is, as far as the unit asked knows */
    public PreFilingQuestion declareNotOurs(@Nullable UnitId thoughtRight, String reason, Step step) {
        var to = allowed(QuestionAction.NOT_OURS, step);
        Texts.require("reason", reason, Texts.REASON_LIMIT);
        return next(step.move(QuestionAction.NOT_OURS, to, thoughtRight, reason), units, rounds, step.owedIn(to));
    }

    /** Puts it to another unit, or again to the same one where the office does not share that unit's view. */
    public PreFilingQuestion redirect(UnitId unit, String reason, Step step) {
        var to = allowed(QuestionAction.REDIRECT, step);
        Texts.require("reason", reason, Texts.REASON_LIMIT);
        return next(step.move(QuestionAction.REDIRECT, to, unit, reason), with(units, unit), rounds, step.owedIn(to));
    }

    public PreFilingQuestion followUp(String text, Step step) {
        var to = allowed(QuestionAction.FOLLOW_UP, step);
        return next(
                step.move(QuestionAction.FOLLOW_UP, to, null, null),
                units,
                with(rounds, Round.asked(text, step.at())),
                step.owedIn(to));
    }

    public PreFilingQuestion close(Step step) {
        return plainly(QuestionAction.CLOSE, step);
    }

    public PreFilingQuestion withdraw(Step step) {
        return plainly(QuestionAction.WITHDRAW, step);
    }

    private PreFilingQuestion plainly(QuestionAction action, Step step) {
        var to = allowed(action, step);
        return next(step.move(action, to, null, null), units, rounds, step.owedIn(to));
    }

    private QuestionStatus allowed(QuestionAction action, Step step) {
        return Guard.require(this, action, step.actor()).to();
    }

    private PreFilingQuestion next(
            QuestionMove move, List<UnitId> nextUnits, List<Round> nextRounds, @Nullable Owed nextOwed) {
        return new PreFilingQuestion(
                id, version + 1, congress, move.to(), inquiry, nextUnits, nextRounds, nextOwed, with(history, move));
    }

    private List<Round> answered(Answer answer) {
        return replaced(rounds.size() - 1, answer);
    }

    private List<Round> corrected(Answer answer) {
        int last = rounds.size() - 1;
        return replaced(rounds.get(last).isAnswered() ? last : last - 1, answer);
    }

    private List<Round> replaced(int place, Answer answer) {
        var changed = new ArrayList<>(rounds);
        changed.set(place, rounds.get(place).answered(answer));
        return changed;
    }

    private static <T> List<T> with(List<T> list, T added) {
        var longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    @Override
    public List<Obligation> obligations() {
        var duty = Workflow.DUTIES.get(status);
        if (duty == null || owed == null) {
            return List.of();
        }
        return List.of(new Obligation(
                duty.kind(),
                duty.owner().owner(this),
                id.value(),
                null,
                owed.deadline(),
                duty.action().name(),
                owed.since()));
    }
}
