package org.lianluo.suggestion.domain;

import static org.lianluo.suggestion.SuggestionAction.ACCEPT;
import static org.lianluo.suggestion.SuggestionAction.ADD_EVALUATION;
import static org.lianluo.suggestion.SuggestionAction.ANSWER_REALLY_DONE;
import static org.lianluo.suggestion.SuggestionAction.ASK_DELEGATION;
import static org.lianluo.suggestion.SuggestionAction.ASK_REALLY_DONE;
import static org.lianluo.suggestion.SuggestionAction.ASSIGN;
import static org.lianluo.suggestion.SuggestionAction.ASSIGN_INSIDE;
import static org.lianluo.suggestion.SuggestionAction.CLOSE;
import static org.lianluo.suggestion.SuggestionAction.CONFIRM_CONTACT;
import static org.lianluo.suggestion.SuggestionAction.CONFIRM_FOR_DELEGATION;
import static org.lianluo.suggestion.SuggestionAction.CONTEST;
import static org.lianluo.suggestion.SuggestionAction.CORRECT_REPLY;
import static org.lianluo.suggestion.SuggestionAction.COSIGN;
import static org.lianluo.suggestion.SuggestionAction.COUNTERSIGN;
import static org.lianluo.suggestion.SuggestionAction.DECLINE;
import static org.lianluo.suggestion.SuggestionAction.DECLINE_COSIGN;
import static org.lianluo.suggestion.SuggestionAction.DECLINE_FOR_DELEGATION;
import static org.lianluo.suggestion.SuggestionAction.DISCARD;
import static org.lianluo.suggestion.SuggestionAction.DISPUTE_CONTACT;
import static org.lianluo.suggestion.SuggestionAction.DRAFT_REPLY;
import static org.lianluo.suggestion.SuggestionAction.DROP_COMMITMENT;
import static org.lianluo.suggestion.SuggestionAction.EDIT;
import static org.lianluo.suggestion.SuggestionAction.EVALUATE;
import static org.lianluo.suggestion.SuggestionAction.EXPIRE_INVITATIONS;
import static org.lianluo.suggestion.SuggestionAction.FAIL_COMMITMENT;
import static org.lianluo.suggestion.SuggestionAction.GIVE_OPINION;
import static org.lianluo.suggestion.SuggestionAction.GRANT_EXTENSION;
import static org.lianluo.suggestion.SuggestionAction.GRANT_WITHDRAWAL;
import static org.lianluo.suggestion.SuggestionAction.INVITE;
import static org.lianluo.suggestion.SuggestionAction.KEEP_ASSIGNMENT;
import static org.lianluo.suggestion.SuggestionAction.KEEP_COMMITMENT;
import static org.lianluo.suggestion.SuggestionAction.LAPSE;
import static org.lianluo.suggestion.SuggestionAction.LOG_CONTACT;
import static org.lianluo.suggestion.SuggestionAction.MERGE;
import static org.lianluo.suggestion.SuggestionAction.MOVE_RULE_SET;
import static org.lianluo.suggestion.SuggestionAction.OBJECT;
import static org.lianluo.suggestion.SuggestionAction.PROPOSE;
import static org.lianluo.suggestion.SuggestionAction.PUBLISH;
import static org.lianluo.suggestion.SuggestionAction.QUESTION_REPLY;
import static org.lianluo.suggestion.SuggestionAction.REASSIGN;
import static org.lianluo.suggestion.SuggestionAction.REFUSE_EXTENSION;
import static org.lianluo.suggestion.SuggestionAction.REFUSE_WITHDRAWAL;
import static org.lianluo.suggestion.SuggestionAction.REGISTER;
import static org.lianluo.suggestion.SuggestionAction.REHANDLE;
import static org.lianluo.suggestion.SuggestionAction.RELAY;
import static org.lianluo.suggestion.SuggestionAction.RELEASE_REPLY;
import static org.lianluo.suggestion.SuggestionAction.REMARK;
import static org.lianluo.suggestion.SuggestionAction.REPLY;
import static org.lianluo.suggestion.SuggestionAction.REPORT_PROGRESS;
import static org.lianluo.suggestion.SuggestionAction.REQUEST_EXTENSION;
import static org.lianluo.suggestion.SuggestionAction.REQUEST_WITHDRAWAL;
import static org.lianluo.suggestion.SuggestionAction.RESUME;
import static org.lianluo.suggestion.SuggestionAction.RETURN;
import static org.lianluo.suggestion.SuggestionAction.SEND_BACK;
import static org.lianluo.suggestion.SuggestionAction.SEND_TO_COUNTERSIGN;
import static org.lianluo.suggestion.SuggestionAction.SEND_TO_SIGN;
import static org.lianluo.suggestion.SuggestionAction.SEPARATE;
import static org.lianluo.suggestion.SuggestionAction.SHARE;
import static org.lianluo.suggestion.SuggestionAction.SIGN_FOR;
import static org.lianluo.suggestion.SuggestionAction.SUBMIT;
import static org.lianluo.suggestion.SuggestionAction.SUSPEND;
import static org.lianluo.suggestion.SuggestionAction.UNASK_DELEGATION;
import static org.lianluo.suggestion.SuggestionAction.WRITE_TO_DEPUTY;
import static org.lianluo.suggestion.SuggestionAction.WRITE_TO_UNIT;
import static org.lianluo.suggestion.SuggestionStatus.ACCEPTED;
import static org.lianluo.suggestion.SuggestionStatus.ASSIGNED;
import static org.lianluo.suggestion.SuggestionStatus.CLOSED;
import static org.lianluo.suggestion.SuggestionStatus.COSIGNING;
import static org.lianluo.suggestion.SuggestionStatus.DISCARDED;
import static org.lianluo.suggestion.SuggestionStatus.DISSATISFIED;
import static org.lianluo.suggestion.SuggestionStatus.DRAFT;
import static org.lianluo.suggestion.SuggestionStatus.NOT_ACCEPTED;
import static org.lianluo.suggestion.SuggestionStatus.REPLIED;
import static org.lianluo.suggestion.SuggestionStatus.RETURNED_FOR_REVISION;
import static org.lianluo.suggestion.SuggestionStatus.SCREENING;
import static org.lianluo.suggestion.SuggestionStatus.SECOND_LOOK;
import static org.lianluo.suggestion.SuggestionStatus.SIGNED_FOR;
import static org.lianluo.suggestion.SuggestionStatus.SUBMITTED;
import static org.lianluo.suggestion.SuggestionStatus.WITHDRAWN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** The whole workflow of a suggestion, and of each unit's assignment, as tables: every action, obligation and button comes from here. */
public final class Workflow {

    private static final Set<SuggestionStatus> DRAFTING = EnumSet.of(DRAFT, COSIGNING, RETURNED_FOR_REVISION);
    private static final Set<SuggestionStatus> SIGNING = EnumSet.of(COSIGNING, RETURNED_FOR_REVISION);
    private static final Set<SuggestionStatus> AT_THE_OFFICE = EnumSet.of(SUBMITTED, SCREENING);
    private static final Set<SuggestionStatus> WITH_UNITS =
            EnumSet.of(ASSIGNED, SIGNED_FOR, DISSATISFIED, REPLIED, CLOSED);
    /** What was replied and promised stays, also where handling ended afterwards. */
    private static final Set<SuggestionStatus> PERHAPS_REPLIED_TO =
            EnumSet.of(ASSIGNED, SIGNED_FOR, DISSATISFIED, REPLIED, CLOSED, WITHDRAWN);
    /** Those in which the sponsor may still ask that handling should end. */
    static final Set<SuggestionStatus> WITHDRAWABLE =
            EnumSet.of(SUBMITTED, SCREENING, RETURNED_FOR_REVISION, SECOND_LOOK, ACCEPTED, ASSIGNED, SIGNED_FOR);

    private static final Set<SuggestionStatus> RUNNING = EnumSet.of(
            SUBMITTED,
            SCREENING,
            RETURNED_FOR_REVISION,
            SECOND_LOOK,
            ACCEPTED,
            ASSIGNED,
            SIGNED_FOR,
            DISSATISFIED,
            REPLIED);
    private static final Set<SuggestionStatus> FILED = EnumSet.complementOf(EnumSet.of(DRAFT, COSIGNING, DISCARDED));

    /** The states of the whole. Acts on one assignment stand in {@link #ASSIGNMENTS}; the whole follows the slowest. */
    public static final List<Transition<SuggestionStatus>> TABLE = Stream.of(
                    stay(DRAFTING, EDIT, Party.DRAFTERS),
                    stay(DRAFTING, SHARE, Party.SPONSOR),
                    lead(EnumSet.of(DRAFT, COSIGNING), DISCARD, Party.SPONSOR, DISCARDED),
                    lead(EnumSet.of(DRAFT, COSIGNING), INVITE, Party.SPONSOR, COSIGNING),
                    stay(EnumSet.of(RETURNED_FOR_REVISION), INVITE, Party.SPONSOR),
                    lead(EnumSet.of(DRAFT, COSIGNING), ASK_DELEGATION, Party.SPONSOR, COSIGNING),
                    stay(SIGNING, COSIGN, Party.INVITED, Condition.INVITATION_OPEN),
                    stay(SIGNING, DECLINE_COSIGN, Party.INVITED, Condition.INVITATION_OPEN_OR_SIGNED),
                    stay(SIGNING, CONFIRM_FOR_DELEGATION, Party.DELEGATION, Condition.CONFIRMATION_ASKED),
                    lead(
                            EnumSet.of(COSIGNING),
                            DECLINE_FOR_DELEGATION,
                            Party.DELEGATION,
                            DRAFT,
                            Condition.CONFIRMATION_ASKED),
                    stay(SIGNING, DECLINE_FOR_DELEGATION, Party.DELEGATION, Condition.CONFIRMATION_ASKED),
                    lead(EnumSet.of(COSIGNING), UNASK_DELEGATION, Party.SPONSOR, DRAFT, Condition.CONFIRMATION_ASKED),
                    stay(SIGNING, UNASK_DELEGATION, Party.SPONSOR, Condition.CONFIRMATION_ASKED),
                    stay(SIGNING, EXPIRE_INVITATIONS, Party.CLOCK, Condition.INVITATION_EXPIRED),
                    lead(DRAFTING, SUBMIT, Party.SPONSOR, SUBMITTED, Condition.DELEGATION_HAS_CONFIRMED),
                    stay(WITHDRAWABLE, REQUEST_WITHDRAWAL, Party.SPONSOR, Condition.NO_WITHDRAWAL_PENDING),
                    lead(WITHDRAWABLE, GRANT_WITHDRAWAL, Party.OFFICE, WITHDRAWN, Condition.WITHDRAWAL_ASKED),
                    stay(WITHDRAWABLE, REFUSE_WITHDRAWAL, Party.OFFICE, Condition.WITHDRAWAL_ASKED),
                    lead(EnumSet.of(SUBMITTED), REGISTER, Party.OFFICE, SCREENING),
                    lead(AT_THE_OFFICE, ACCEPT, Party.OFFICE, ACCEPTED),
                    lead(AT_THE_OFFICE, RETURN, Party.OFFICE, RETURNED_FOR_REVISION),
                    lead(AT_THE_OFFICE, DECLINE, Party.OFFICE, NOT_ACCEPTED),
                    lead(EnumSet.of(NOT_ACCEPTED), CONTEST, Party.SPONSOR, SECOND_LOOK, Condition.CONTEST_OPEN),
                    lead(EnumSet.of(SECOND_LOOK), ACCEPT, Party.OFFICE, ACCEPTED, Condition.SECOND_PERSON),
                    lead(EnumSet.of(SECOND_LOOK), DECLINE, Party.OFFICE, NOT_ACCEPTED, Condition.SECOND_PERSON),
                    stay(EnumSet.of(SUBMITTED, SCREENING, ACCEPTED, ASSIGNED, SIGNED_FOR), MERGE, Party.OFFICE),
                    stay(
                            EnumSet.of(SUBMITTED, SCREENING, ACCEPTED, ASSIGNED, SIGNED_FOR),
                            SEPARATE,
                            Party.OFFICE,
                            Condition.JOINED),
                    stay(EnumSet.of(ACCEPTED), PROPOSE, Party.OFFICE),
                    lead(EnumSet.of(ACCEPTED), ASSIGN, Party.OFFICE, ASSIGNED),
                    stay(FILED, REMARK, Party.OFFICE),
                    stay(RUNNING, MOVE_RULE_SET, Party.OFFICE),
                    stay(WITH_UNITS, CONFIRM_CONTACT, Party.SPONSORS, Condition.CONTACT_TO_ANSWER),
                    stay(WITH_UNITS, DISPUTE_CONTACT, Party.SPONSORS, Condition.CONTACT_TO_ANSWER),
                    stay(PERHAPS_REPLIED_TO, CORRECT_REPLY, Party.LEADER, Condition.HAS_OWN_REPLY),
                    stay(PERHAPS_REPLIED_TO, RELAY, Party.SPONSOR, Condition.HAS_REPLY_TO_RELAY),
                    stay(PERHAPS_REPLIED_TO, PUBLISH, Party.OFFICE, Condition.HAS_REPLY, Condition.DEPUTY_CONSENTS),
                    stay(PERHAPS_REPLIED_TO, ADD_EVALUATION, Party.COSIGNERS, Condition.HAS_REPLY),
                    stay(EnumSet.of(CLOSED), ASK_REALLY_DONE, Party.CLOCK, Condition.FOLLOW_UP_IS_DUE),
                    stay(PERHAPS_REPLIED_TO, ANSWER_REALLY_DONE, Party.SPONSOR, Condition.REALLY_DONE_ASKED),
                    stay(PERHAPS_REPLIED_TO, REPORT_PROGRESS, Party.UNIT, Condition.COMMITMENT_OPEN),
                    stay(PERHAPS_REPLIED_TO, KEEP_COMMITMENT, Party.UNIT, Condition.COMMITMENT_OPEN),
                    stay(PERHAPS_REPLIED_TO, FAIL_COMMITMENT, Party.LEADER, Condition.COMMITMENT_OPEN),
                    stay(PERHAPS_REPLIED_TO, DROP_COMMITMENT, Party.OFFICE, Condition.COMMITMENT_OPEN))
            .flatMap(Collection::stream)
            .toList();

    private static final Set<AssignmentStatus> OPEN = EnumSet.of(
            AssignmentStatus.ASSIGNED,
            AssignmentStatus.SIGNED_FOR,
            AssignmentStatus.COUNTERSIGNING,
            AssignmentStatus.FOR_SIGNATURE);
    private static final Set<AssignmentStatus> IN_HAND = EnumSet.of(
            AssignmentStatus.ASSIGNED,
            AssignmentStatus.OBJECTED,
            AssignmentStatus.SIGNED_FOR,
            AssignmentStatus.COUNTERSIGNING,
            AssignmentStatus.FOR_SIGNATURE,
            AssignmentStatus.CHECKING);
    private static final Set<AssignmentStatus> CURRENT = EnumSet.complementOf(
            EnumSet.of(AssignmentStatus.REASSIGNED, AssignmentStatus.REHANDLED, AssignmentStatus.CANCELLED));

    /** The states of one unit's assignment. */
    public static final List<Transition<AssignmentStatus>> ASSIGNMENTS = Stream.of(
                    lead(EnumSet.of(AssignmentStatus.ASSIGNED), SIGN_FOR, Party.UNIT, AssignmentStatus.SIGNED_FOR),
                    lead(
                            EnumSet.of(AssignmentStatus.ASSIGNED, AssignmentStatus.SIGNED_FOR),
                            OBJECT,
                            Party.UNIT,
                            AssignmentStatus.OBJECTED,
                            Condition.IN_RETURN_WINDOW),
                    lead(
                            EnumSet.of(
                                    AssignmentStatus.ASSIGNED, AssignmentStatus.OBJECTED, AssignmentStatus.SIGNED_FOR),
                            REASSIGN,
                            Party.OFFICE,
                            AssignmentStatus.REASSIGNED),
                    lead(
                            EnumSet.of(AssignmentStatus.OBJECTED),
                            KEEP_ASSIGNMENT,
                            Party.OFFICE,
                            AssignmentStatus.ASSIGNED),
                    lead(
                            EnumSet.of(AssignmentStatus.OBJECTED),
                            KEEP_ASSIGNMENT,
                            Party.OFFICE,
                            AssignmentStatus.SIGNED_FOR),
                    stay(OPEN, ASSIGN_INSIDE, Party.UNIT),
                    stay(OPEN, LOG_CONTACT, Party.UNIT),
                    stay(CURRENT, WRITE_TO_UNIT, Party.SPONSORS),
                    stay(CURRENT, WRITE_TO_DEPUTY, Party.UNIT),
                    stay(OPEN, REQUEST_EXTENSION, Party.UNIT, Condition.MAY_ASK_FOR_TIME, Condition.CLOCK_RUNS),
                    stay(IN_HAND, GRANT_EXTENSION, Party.OFFICE, Condition.EXTENSION_ASKED),
                    stay(IN_HAND, REFUSE_EXTENSION, Party.OFFICE, Condition.EXTENSION_ASKED),
                    stay(OPEN, SUSPEND, Party.OFFICE, Condition.MAY_SUSPEND, Condition.CLOCK_RUNS),
                    stay(IN_HAND, RESUME, Party.OFFICE, Condition.CLOCK_STANDS),
                    lead(
                            EnumSet.of(AssignmentStatus.SIGNED_FOR),
                            GIVE_OPINION,
                            Party.UNIT,
                            AssignmentStatus.OPINION_GIVEN,
                            Condition.GIVES_OPINION,
                            Condition.CLOCK_RUNS),
                    stay(EnumSet.of(AssignmentStatus.SIGNED_FOR), DRAFT_REPLY, Party.UNIT, Condition.REPLIES),
                    lead(
                            EnumSet.of(AssignmentStatus.SIGNED_FOR),
                            SEND_TO_COUNTERSIGN,
                            Party.UNIT,
                            AssignmentStatus.COUNTERSIGNING,
                            Condition.DRAFTED,
                            Condition.HAS_PARTNERS),
                    stay(
                            EnumSet.of(AssignmentStatus.COUNTERSIGNING),
                            COUNTERSIGN,
                            Party.PARTNERS,
                            Condition.NOT_COUNTERSIGNED_YET),
                    lead(
                            EnumSet.of(AssignmentStatus.COUNTERSIGNING),
                            COUNTERSIGN,
                            Party.PARTNERS,
                            AssignmentStatus.FOR_SIGNATURE,
                            Condition.NOT_COUNTERSIGNED_YET),
                    lead(
                            EnumSet.of(AssignmentStatus.COUNTERSIGNING),
                            COUNTERSIGN,
                            Party.PARTNERS,
                            AssignmentStatus.SIGNED_FOR,
                            Condition.NOT_COUNTERSIGNED_YET),
                    lead(
                            EnumSet.of(AssignmentStatus.SIGNED_FOR),
                            SEND_TO_SIGN,
                            Party.UNIT,
                            AssignmentStatus.FOR_SIGNATURE,
                            Condition.DRAFTED,
                            Condition.HAS_NO_PARTNERS),
                    lead(
                            EnumSet.of(AssignmentStatus.COUNTERSIGNING, AssignmentStatus.FOR_SIGNATURE),
                            SEND_BACK,
                            Party.UNIT,
                            AssignmentStatus.SIGNED_FOR),
                    lead(
                            EnumSet.of(AssignmentStatus.FOR_SIGNATURE),
                            REPLY,
                            Party.LEADER,
                            AssignmentStatus.REPLIED,
                            Condition.CONTACTED,
                            Condition.CLOCK_RUNS),
                    lead(
                            EnumSet.of(AssignmentStatus.FOR_SIGNATURE),
                            REPLY,
                            Party.LEADER,
                            AssignmentStatus.CHECKING,
                            Condition.CONTACTED,
                            Condition.CLOCK_RUNS),
                    lead(
                            EnumSet.of(AssignmentStatus.CHECKING),
                            QUESTION_REPLY,
                            Party.OFFICE,
                            AssignmentStatus.SIGNED_FOR),
                    lead(EnumSet.of(AssignmentStatus.CHECKING), RELEASE_REPLY, Party.OFFICE, AssignmentStatus.REPLIED),
                    lead(EnumSet.of(AssignmentStatus.REPLIED), EVALUATE, Party.SPONSOR, AssignmentStatus.SETTLED),
                    lead(EnumSet.of(AssignmentStatus.REPLIED), EVALUATE, Party.SPONSOR, AssignmentStatus.DISSATISFIED),
                    stay(EnumSet.of(AssignmentStatus.SETTLED), EVALUATE, Party.SPONSOR, Condition.NOT_EVALUATED_YET),
                    lead(
                            EnumSet.of(AssignmentStatus.SETTLED),
                            EVALUATE,
                            Party.SPONSOR,
                            AssignmentStatus.DISSATISFIED,
                            Condition.NOT_EVALUATED_YET),
                    lead(
                            EnumSet.of(AssignmentStatus.REPLIED),
                            LAPSE,
                            Party.CLOCK,
                            AssignmentStatus.SETTLED,
                            Condition.TIME_TO_EVALUATE_IS_OVER),
                    lead(EnumSet.of(AssignmentStatus.DISSATISFIED), REHANDLE, Party.OFFICE, AssignmentStatus.REHANDLED),
                    lead(
                            EnumSet.of(AssignmentStatus.DISSATISFIED),
                            CLOSE,
                            Party.OFFICE,
                            AssignmentStatus.SETTLED,
                            Condition.HANDLED_AGAIN))
            .flatMap(Collection::stream)
            .toList();

    /** What each state of the whole makes somebody owe. */
    public static final Map<SuggestionStatus, Duty> DUTIES = Map.of(
            SUBMITTED, new Duty("SCREEN", Party.OFFICE, ACCEPT, RuleKind.SCREEN),
            SCREENING, new Duty("SCREEN", Party.OFFICE, ACCEPT, RuleKind.SCREEN),
            RETURNED_FOR_REVISION, new Duty("REVISE", Party.SPONSOR, SUBMIT, RuleKind.REVISE),
            SECOND_LOOK, new Duty("SECOND_LOOK", Party.OFFICE, ACCEPT, RuleKind.SECOND_LOOK),
            ACCEPTED, new Duty("ASSIGN", Party.OFFICE, ASSIGN, RuleKind.ASSIGN_BETWEEN_SESSIONS));

    /** What each state of an assignment makes somebody owe. */
    public static final Map<AssignmentStatus, List<Duty>> ASSIGNMENT_DUTIES = Map.of(
            AssignmentStatus.ASSIGNED, List.of(new Duty("SIGN_FOR", Party.UNIT, SIGN_FOR, RuleKind.SIGN_FOR)),
            AssignmentStatus.OBJECTED,
                    List.of(new Duty("DECIDE_OBJECTION", Party.OFFICE, REASSIGN, RuleKind.DECIDE_OBJECTION)),
            AssignmentStatus.SIGNED_FOR, List.of(new Duty("REPLY", Party.UNIT, REPLY, null)),
            AssignmentStatus.COUNTERSIGNING,
                    List.of(
                            new Duty("COUNTERSIGN", Party.PARTNERS, COUNTERSIGN, RuleKind.COUNTERSIGN),
                            new Duty("REPLY", Party.UNIT, REPLY, null)),
            AssignmentStatus.FOR_SIGNATURE, List.of(new Duty("SIGN_REPLY", Party.LEADER, REPLY, null)),
            AssignmentStatus.CHECKING,
                    List.of(new Duty("CHECK_REPLY", Party.OFFICE, RELEASE_REPLY, RuleKind.CHECK_REPLY)),
            AssignmentStatus.REPLIED, List.of(new Duty("EVALUATE", Party.SPONSOR, EVALUATE, RuleKind.EVALUATE)),
            AssignmentStatus.DISSATISFIED, List.of(new Duty("REHANDLE", Party.OFFICE, REHANDLE, RuleKind.REHANDLE)));

    private static final Map<SuggestionAction, Party> PARTIES = Stream.concat(TABLE.stream(), ASSIGNMENTS.stream())
            .collect(Collectors.toMap(Transition::action, Transition::who, Workflow::same));

    private Workflow() {}

    public static boolean isOnAssignment(SuggestionAction action) {
        return ASSIGNMENTS.stream().anyMatch(row -> row.action() == action);
    }

    static <S extends Enum<S>> List<Transition<S>> find(List<Transition<S>> table, S from, SuggestionAction action) {
        return table.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .toList();
    }

    /** Whose the action is; every action has one party, whatever the state; null for what begins a suggestion. */
    static @Nullable Party party(SuggestionAction action) {
        return PARTIES.get(action);
    }

    private static Party same(Party one, Party other) {
        if (one != other) {
            throw new IllegalStateException("An action of both " + one + " and " + other);
        }
        return one;
    }

    private static <S extends Enum<S>> List<Transition<S>> lead(
            Set<S> from, SuggestionAction action, Party who, S to, Condition... when) {
        return from.stream()
                .map(state -> new Transition<>(state, action, who, List.of(when), to))
                .toList();
    }

    private static <S extends Enum<S>> List<Transition<S>> stay(
            Set<S> from, SuggestionAction action, Party who, Condition... when) {
        return from.stream()
                .map(state -> new Transition<>(state, action, who, List.of(when), state))
                .toList();
    }
}
