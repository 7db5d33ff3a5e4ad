package org.lianluo.suggestion.domain;

import static org.lianluo.suggestion.SuggestionAction.ACCEPT;
import static org.lianluo.suggestion.SuggestionAction.ADD_EVALUATION;
import static org.lianluo.suggestion.SuggestionAction.ANSWER_REALLY_DONE;
import static org.lianluo.suggestion.SuggestionAction.ASK_DELEGATION;
import static org.lianluo.suggestion.SuggestionAction.ASK_REALLY_DONE;
import static org.lianluo.suggestion.SuggestionAction.ASSIGN;
import static org.lianluo.suggestion.SuggestionAction.CONFIRM_CONTACT;
import static org.lianluo.suggestion.SuggestionAction.CONFIRM_FOR_DELEGATION;
import static org.lianluo.suggestion.SuggestionAction.CONTEST;
import static org.lianluo.suggestion.SuggestionAction.CORRECT_REPLY;
import static org.lianluo.suggestion.SuggestionAction.COSIGN;
import static org.lianluo.suggestion.SuggestionAction.DECLINE;
import static org.lianluo.suggestion.SuggestionAction.DECLINE_COSIGN;
import static org.lianluo.suggestion.SuggestionAction.DECLINE_FOR_DELEGATION;
import static org.lianluo.suggestion.SuggestionAction.DISCARD;
import static org.lianluo.suggestion.SuggestionAction.DISPUTE_CONTACT;
import static org.lianluo.suggestion.SuggestionAction.DROP_COMMITMENT;
import static org.lianluo.suggestion.SuggestionAction.EDIT;
import static org.lianluo.suggestion.SuggestionAction.EXPIRE_INVITATIONS;
import static org.lianluo.suggestion.SuggestionAction.FAIL_COMMITMENT;
import static org.lianluo.suggestion.SuggestionAction.GRANT_WITHDRAWAL;
import static org.lianluo.suggestion.SuggestionAction.INVITE;
import static org.lianluo.suggestion.SuggestionAction.KEEP_COMMITMENT;
import static org.lianluo.suggestion.SuggestionAction.MERGE;
import static org.lianluo.suggestion.SuggestionAction.MOVE_RULE_SET;
import static org.lianluo.suggestion.SuggestionAction.PROPOSE;
import static org.lianluo.suggestion.SuggestionAction.PUBLISH;
import static org.lianluo.suggestion.SuggestionAction.REFUSE_WITHDRAWAL;
import static org.lianluo.suggestion.SuggestionAction.REGISTER;
import static org.lianluo.suggestion.SuggestionAction.RELAY;
import static org.lianluo.suggestion.SuggestionAction.REMARK;
import static org.lianluo.suggestion.SuggestionAction.REPORT_PROGRESS;
import static org.lianluo.suggestion.SuggestionAction.REQUEST_WITHDRAWAL;
import static org.lianluo.suggestion.SuggestionAction.RETURN;
import static org.lianluo.suggestion.SuggestionAction.SEPARATE;
import static org.lianluo.suggestion.SuggestionAction.SHARE;
import static org.lianluo.suggestion.SuggestionAction.SUBMIT;
import static org.lianluo.suggestion.SuggestionAction.UNASK_DELEGATION;
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
import static org.lianluo.suggestion.domain.Transition.lead;
import static org.lianluo.suggestion.domain.Transition.stay;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.suggestion.SuggestionStatus;

/** The states of the whole, and what each makes somebody owe. Where units handle it, it follows the slowest of them. */
final class WholeTable {

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

    static final List<Transition<SuggestionStatus>> ROWS = Stream.of(
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

    /** What each state of the whole makes somebody owe. */
    static final Map<SuggestionStatus, Duty> DUTIES = Map.of(
            SUBMITTED, new Duty("SCREEN", Party.OFFICE, ACCEPT, RuleKind.SCREEN),
            SCREENING, new Duty("SCREEN", Party.OFFICE, ACCEPT, RuleKind.SCREEN),
            RETURNED_FOR_REVISION, new Duty("REVISE", Party.SPONSOR, SUBMIT, RuleKind.REVISE),
            SECOND_LOOK, new Duty("SECOND_LOOK", Party.OFFICE, ACCEPT, RuleKind.SECOND_LOOK),
            ACCEPTED, new Duty("ASSIGN", Party.OFFICE, ASSIGN, RuleKind.ASSIGN_BETWEEN_SESSIONS));

    private WholeTable() {}
}
