package org.lianluo.suggestion.domain;

import static org.lianluo.suggestion.AssignmentStatus.ASSIGNED;
import static org.lianluo.suggestion.AssignmentStatus.CANCELLED;
import static org.lianluo.suggestion.AssignmentStatus.CHECKING;
import static org.lianluo.suggestion.AssignmentStatus.COUNTERSIGNING;
import static org.lianluo.suggestion.AssignmentStatus.DISSATISFIED;
import static org.lianluo.suggestion.AssignmentStatus.FOR_SIGNATURE;
import static org.lianluo.suggestion.AssignmentStatus.OBJECTED;
import static org.lianluo.suggestion.AssignmentStatus.OPINION_GIVEN;
import static org.lianluo.suggestion.AssignmentStatus.REASSIGNED;
import static org.lianluo.suggestion.AssignmentStatus.REHANDLED;
import static org.lianluo.suggestion.AssignmentStatus.REPLIED;
import static org.lianluo.suggestion.AssignmentStatus.SETTLED;
import static org.lianluo.suggestion.AssignmentStatus.SIGNED_FOR;
import static org.lianluo.suggestion.SuggestionAction.ASSIGN_INSIDE;
import static org.lianluo.suggestion.SuggestionAction.CLOSE;
import static org.lianluo.suggestion.SuggestionAction.COUNTERSIGN;
import static org.lianluo.suggestion.SuggestionAction.DRAFT_REPLY;
import static org.lianluo.suggestion.SuggestionAction.EVALUATE;
import static org.lianluo.suggestion.SuggestionAction.GIVE_OPINION;
import static org.lianluo.suggestion.SuggestionAction.GRANT_EXTENSION;
import static org.lianluo.suggestion.SuggestionAction.KEEP_ASSIGNMENT;
import static org.lianluo.suggestion.SuggestionAction.LAPSE;
import static org.lianluo.suggestion.SuggestionAction.LOG_CONTACT;
import static org.lianluo.suggestion.SuggestionAction.OBJECT;
import static org.lianluo.suggestion.SuggestionAction.QUESTION_REPLY;
import static org.lianluo.suggestion.SuggestionAction.REASSIGN;
import static org.lianluo.suggestion.SuggestionAction.REFUSE_EXTENSION;
import static org.lianluo.suggestion.SuggestionAction.REHANDLE;
import static org.lianluo.suggestion.SuggestionAction.RELEASE_REPLY;
import static org.lianluo.suggestion.SuggestionAction.REPLY;
import static org.lianluo.suggestion.SuggestionAction.REQUEST_EXTENSION;
import static org.lianluo.suggestion.SuggestionAction.RESUME;
import static org.lianluo.suggestion.SuggestionAction.SEND_BACK;
import static org.lianluo.suggestion.SuggestionAction.SEND_TO_COUNTERSIGN;
import static org.lianluo.suggestion.SuggestionAction.SEND_TO_SIGN;
import static org.lianluo.suggestion.SuggestionAction.SIGN_FOR;
import static org.lianluo.suggestion.SuggestionAction.SUSPEND;
import static org.lianluo.suggestion.SuggestionAction.WRITE_TO_DEPUTY;
import static org.lianluo.suggestion.SuggestionAction.WRITE_TO_UNIT;
import static org.lianluo.suggestion.domain.Transition.lead;
import static org.lianluo.suggestion.domain.Transition.stay;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.suggestion.AssignmentStatus;

/** The states of one unit's assignment, and what each makes somebody owe. */
final class AssignmentTable {

    private static final Set<AssignmentStatus> OPEN = EnumSet.of(ASSIGNED, SIGNED_FOR, COUNTERSIGNING, FOR_SIGNATURE);
    private static final Set<AssignmentStatus> IN_HAND =
            EnumSet.of(ASSIGNED, OBJECTED, SIGNED_FOR, COUNTERSIGNING, FOR_SIGNATURE, CHECKING);
    private static final Set<AssignmentStatus> CURRENT =
            EnumSet.complementOf(EnumSet.of(REASSIGNED, REHANDLED, CANCELLED));

    static final List<Transition<AssignmentStatus>> ROWS = Stream.of(
                    lead(EnumSet.of(ASSIGNED), SIGN_FOR, Party.UNIT, SIGNED_FOR),
                    lead(EnumSet.of(ASSIGNED, SIGNED_FOR), OBJECT, Party.UNIT, OBJECTED, Condition.IN_RETURN_WINDOW),
                    lead(EnumSet.of(ASSIGNED, OBJECTED, SIGNED_FOR), REASSIGN, Party.OFFICE, REASSIGNED),
                    lead(EnumSet.of(OBJECTED), KEEP_ASSIGNMENT, Party.OFFICE, ASSIGNED),
                    lead(EnumSet.of(OBJECTED), KEEP_ASSIGNMENT, Party.OFFICE, SIGNED_FOR),
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
                            EnumSet.of(SIGNED_FOR),
                            GIVE_OPINION,
                            Party.UNIT,
                            OPINION_GIVEN,
                            Condition.GIVES_OPINION,
                            Condition.CLOCK_RUNS),
                    stay(EnumSet.of(SIGNED_FOR), DRAFT_REPLY, Party.UNIT, Condition.REPLIES),
                    lead(
                            EnumSet.of(SIGNED_FOR),
                            SEND_TO_COUNTERSIGN,
                            Party.UNIT,
                            COUNTERSIGNING,
                            Condition.DRAFTED,
                            Condition.HAS_PARTNERS),
                    stay(EnumSet.of(COUNTERSIGNING), COUNTERSIGN, Party.PARTNERS, Condition.NOT_COUNTERSIGNED_YET),
                    lead(
                            EnumSet.of(COUNTERSIGNING),
                            COUNTERSIGN,
                            Party.PARTNERS,
                            FOR_SIGNATURE,
                            Condition.NOT_COUNTERSIGNED_YET),
                    lead(
                            EnumSet.of(COUNTERSIGNING),
                            COUNTERSIGN,
                            Party.PARTNERS,
                            SIGNED_FOR,
                            Condition.NOT_COUNTERSIGNED_YET),
                    lead(
                            EnumSet.of(SIGNED_FOR),
                            SEND_TO_SIGN,
                            Party.UNIT,
                            FOR_SIGNATURE,
                            Condition.DRAFTED,
                            Condition.HAS_NO_PARTNERS),
                    lead(EnumSet.of(COUNTERSIGNING, FOR_SIGNATURE), SEND_BACK, Party.UNIT, SIGNED_FOR),
                    lead(
                            EnumSet.of(FOR_SIGNATURE),
                            REPLY,
                            Party.LEADER,
                            REPLIED,
                            Condition.CONTACTED,
                            Condition.CLOCK_RUNS),
                    lead(
                            EnumSet.of(FOR_SIGNATURE),
                            REPLY,
                            Party.LEADER,
                            CHECKING,
                            Condition.CONTACTED,
                            Condition.CLOCK_RUNS),
                    lead(EnumSet.of(CHECKING), QUESTION_REPLY, Party.OFFICE, SIGNED_FOR),
                    lead(EnumSet.of(CHECKING), RELEASE_REPLY, Party.OFFICE, REPLIED),
                    lead(EnumSet.of(REPLIED), EVALUATE, Party.SPONSOR, SETTLED),
                    lead(EnumSet.of(REPLIED), EVALUATE, Party.SPONSOR, DISSATISFIED),
                    stay(EnumSet.of(SETTLED), EVALUATE, Party.SPONSOR, Condition.NOT_EVALUATED_YET),
                    lead(EnumSet.of(SETTLED), EVALUATE, Party.SPONSOR, DISSATISFIED, Condition.NOT_EVALUATED_YET),
                    lead(EnumSet.of(REPLIED), LAPSE, Party.CLOCK, SETTLED, Condition.TIME_TO_EVALUATE_IS_OVER),
                    lead(EnumSet.of(DISSATISFIED), REHANDLE, Party.OFFICE, REHANDLED),
                    lead(EnumSet.of(DISSATISFIED), CLOSE, Party.OFFICE, SETTLED, Condition.HANDLED_AGAIN))
            .flatMap(Collection::stream)
            .toList();

    /** What each state of an assignment makes somebody owe. */
    static final Map<AssignmentStatus, List<Duty>> DUTIES = Map.of(
            ASSIGNED, List.of(new Duty("SIGN_FOR", Party.UNIT, SIGN_FOR, RuleKind.SIGN_FOR)),
            OBJECTED, List.of(new Duty("DECIDE_OBJECTION", Party.OFFICE, REASSIGN, RuleKind.DECIDE_OBJECTION)),
            SIGNED_FOR, List.of(new Duty("REPLY", Party.UNIT, REPLY, null)),
            COUNTERSIGNING,
                    List.of(
                            new Duty("COUNTERSIGN", Party.PARTNERS, COUNTERSIGN, RuleKind.COUNTERSIGN),
                            new Duty("REPLY", Party.UNIT, REPLY, null)),
            FOR_SIGNATURE, List.of(new Duty("SIGN_REPLY", Party.LEADER, REPLY, null)),
            CHECKING, List.of(new Duty("CHECK_REPLY", Party.OFFICE, RELEASE_REPLY, RuleKind.CHECK_REPLY)),
            REPLIED, List.of(new Duty("EVALUATE", Party.SPONSOR, EVALUATE, RuleKind.EVALUATE)),
            DISSATISFIED, List.of(new Duty("REHANDLE", Party.OFFICE, REHANDLE, RuleKind.REHANDLE)));

    private AssignmentTable() {}
}
