package org.lianluo.suggestion.domain;

import static org.lianluo.suggestion.SuggestionAction.ACCEPT;
import static org.lianluo.suggestion.SuggestionAction.ASSIGN;
import static org.lianluo.suggestion.SuggestionAction.DECLINE;
import static org.lianluo.suggestion.SuggestionAction.DISCARD;
import static org.lianluo.suggestion.SuggestionAction.EDIT;
import static org.lianluo.suggestion.SuggestionAction.EVALUATE;
import static org.lianluo.suggestion.SuggestionAction.REPLY;
import static org.lianluo.suggestion.SuggestionAction.RETURN;
import static org.lianluo.suggestion.SuggestionAction.SIGN_FOR;
import static org.lianluo.suggestion.SuggestionAction.SUBMIT;
import static org.lianluo.suggestion.SuggestionStatus.ACCEPTED;
import static org.lianluo.suggestion.SuggestionStatus.ASSIGNED;
import static org.lianluo.suggestion.SuggestionStatus.CLOSED;
import static org.lianluo.suggestion.SuggestionStatus.DISCARDED;
import static org.lianluo.suggestion.SuggestionStatus.DRAFT;
import static org.lianluo.suggestion.SuggestionStatus.NOT_ACCEPTED;
import static org.lianluo.suggestion.SuggestionStatus.REPLIED;
import static org.lianluo.suggestion.SuggestionStatus.RETURNED_FOR_REVISION;
import static org.lianluo.suggestion.SuggestionStatus.SIGNED_FOR;
import static org.lianluo.suggestion.SuggestionStatus.SUBMITTED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** The whole workflow of a suggestion in one table: every action, obligation and button comes from here. */
public final class Workflow {

    public static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, EDIT, Party.SPONSOR, DRAFT),
            new Transition(DRAFT, DISCARD, Party.SPONSOR, DISCARDED),
            new Transition(DRAFT, SUBMIT, Party.SPONSOR, SUBMITTED),
            new Transition(SUBMITTED, ACCEPT, Party.OFFICE, ACCEPTED),
            new Transition(SUBMITTED, RETURN, Party.OFFICE, RETURNED_FOR_REVISION),
            new Transition(SUBMITTED, DECLINE, Party.OFFICE, NOT_ACCEPTED),
            new Transition(RETURNED_FOR_REVISION, EDIT, Party.SPONSOR, RETURNED_FOR_REVISION),
            new Transition(RETURNED_FOR_REVISION, SUBMIT, Party.SPONSOR, SUBMITTED),
            new Transition(ACCEPTED, ASSIGN, Party.OFFICE, ASSIGNED),
            new Transition(ASSIGNED, SIGN_FOR, Party.UNIT, SIGNED_FOR),
            new Transition(SIGNED_FOR, REPLY, Party.UNIT, REPLIED),
            new Transition(REPLIED, EVALUATE, Party.SPONSOR, CLOSED));

    /** What each state makes somebody owe; a state without duty is a draft or an end. */
    public static final Map<SuggestionStatus, Duty> DUTIES = Map.of(
            SUBMITTED, new Duty("SCREEN", Party.OFFICE, ACCEPT, RuleKind.SCREEN, false),
            RETURNED_FOR_REVISION, new Duty("REVISE", Party.SPONSOR, SUBMIT, RuleKind.REVISE, false),
            ACCEPTED, new Duty("ASSIGN", Party.OFFICE, ASSIGN, RuleKind.ASSIGN_BETWEEN_SESSIONS, false),
            ASSIGNED, new Duty("SIGN_FOR", Party.UNIT, SIGN_FOR, RuleKind.SIGN_FOR, false),
            SIGNED_FOR, new Duty("REPLY", Party.UNIT, REPLY, RuleKind.REPLY, true),
            REPLIED, new Duty("EVALUATE", Party.SPONSOR, EVALUATE, RuleKind.EVALUATE, false));

    private Workflow() {}

    static Optional<Transition> find(SuggestionStatus from, SuggestionAction action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .findFirst();
    }

    /** Whose the action is; every action has one party, whatever the state. */
    static Party party(SuggestionAction action) {
        return TABLE.stream()
                .filter(row -> row.action() == action)
                .findFirst()
                .orElseThrow()
                .who();
    }
}
