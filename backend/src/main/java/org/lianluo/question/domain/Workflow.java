package org.lianluo.question.domain;

import static org.lianluo.question.QuestionAction.ANSWER;
import static org.lianluo.question.QuestionAction.CLOSE;
import static org.lianluo.question.QuestionAction.CORRECT;
import static org.lianluo.question.QuestionAction.FOLLOW_UP;
import static org.lianluo.question.QuestionAction.NOT_OURS;
import static org.lianluo.question.QuestionAction.REDIRECT;
import static org.lianluo.question.QuestionAction.WITHDRAW;
import static org.lianluo.question.QuestionStatus.ANSWERED;
import static org.lianluo.question.QuestionStatus.ASKED;
import static org.lianluo.question.QuestionStatus.CLOSED;
import static org.lianluo.question.QuestionStatus.FOLLOWED_UP;
import static org.lianluo.question.QuestionStatus.MISDIRECTED;
import static org.lianluo.question.QuestionStatus.REDIRECTED;
import static org.lianluo.question.QuestionStatus.WITHDRAWN;
import static org.lianluo.question.domain.QuestionParty.ASKER;
import static org.lianluo.question.domain.QuestionParty.OFFICE;
import static org.lianluo.question.domain.QuestionParty.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.QuestionStatus;
import org.lianluo.rulebook.RuleKind;

/** The whole workflow of a question in one table: every action, obligation and button comes from here. */
public final class Workflow {

    /** There is one follow-up and no more: its answer ends the question. */
    public static final List<Transition> TABLE = List.of(
            new Transition(ASKED, ANSWER, UNIT, ANSWERED),
            new Transition(ASKED, NOT_OURS, UNIT, MISDIRECTED),
            new Transition(ASKED, REDIRECT, OFFICE, REDIRECTED),
            new Transition(ASKED, WITHDRAW, ASKER, WITHDRAWN),
            new Transition(MISDIRECTED, REDIRECT, OFFICE, REDIRECTED),
            new Transition(MISDIRECTED, WITHDRAW, ASKER, WITHDRAWN),
            new Transition(REDIRECTED, ANSWER, UNIT, ANSWERED),
            new Transition(REDIRECTED, NOT_OURS, UNIT, MISDIRECTED),
            new Transition(REDIRECTED, REDIRECT, OFFICE, REDIRECTED),
            new Transition(REDIRECTED, WITHDRAW, ASKER, WITHDRAWN),
            new Transition(ANSWERED, FOLLOW_UP, ASKER, FOLLOWED_UP),
            new Transition(ANSWERED, CLOSE, ASKER, CLOSED),
            new Transition(ANSWERED, CORRECT, UNIT, ANSWERED),
            new Transition(FOLLOWED_UP, ANSWER, UNIT, CLOSED),
            new Transition(FOLLOWED_UP, CLOSE, ASKER, CLOSED),
            new Transition(FOLLOWED_UP, CORRECT, UNIT, FOLLOWED_UP),
            new Transition(CLOSED, CORRECT, UNIT, CLOSED));

    /** What each state makes somebody owe; an answered question owes nothing, whether its asker closes it or not. */
    public static final Map<QuestionStatus, Duty> DUTIES = Map.of(
            ASKED, new Duty("ANSWER_QUESTION", UNIT, ANSWER, RuleKind.PRE_FILING_ANSWER),
            MISDIRECTED, new Duty("REDIRECT_QUESTION", OFFICE, REDIRECT, RuleKind.DECIDE_OBJECTION),
            REDIRECTED, new Duty("ANSWER_QUESTION", UNIT, ANSWER, RuleKind.PRE_FILING_ANSWER),
            FOLLOWED_UP, new Duty("ANSWER_QUESTION", UNIT, ANSWER, RuleKind.PRE_FILING_ANSWER));

    /** What can be done with a question that was asked. */
    public static final List<QuestionAction> ACTIONS =
            TABLE.stream().map(Transition::action).distinct().sorted().toList();

    private Workflow() {}

    static Optional<Transition> find(QuestionStatus from, QuestionAction action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .findFirst();
    }

    /** Whose the action is; every action has one party, whatever the state. */
    public static QuestionParty party(QuestionAction action) {
        return TABLE.stream()
                .filter(row -> row.action() == action)
                .findFirst()
                .orElseThrow()
                .who();
    }
}
