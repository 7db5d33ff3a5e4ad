package org.lianluo.suggestion.domain;

import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.COSIGNER_ID;
import static org.lianluo.suggestion.domain.People.ELSEWHERE_ID;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.SECOND_PARTNER_CLERK;
import static org.lianluo.suggestion.domain.People.SECOND_PARTNER_ID;
import static org.lianluo.suggestion.domain.People.SPONSOR;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.util.List;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.testing.ThirtyDays;

/** Suggestions of two sponsors with a lead and two co-handlers, one assignment of which is in the state asked for. */
final class AssignmentFixture {

    private AssignmentFixture() {}

    /** Assigned to the lead (a1) and two co-handlers (a2, a3). */
    static Course led() {
        return led(ThirtyDays.NATIONAL);
    }

    static Course led(Rulebook rules) {
        return Course.drafted(rules)
                .signedBy(false, COSIGNER_ID)
                .goesTo(
                        new Assignee(UNIT_ID, HandlingRole.LEAD),
                        new Assignee(PARTNER_ID, HandlingRole.CO),
                        new Assignee(SECOND_PARTNER_ID, HandlingRole.CO));
    }

    /** The lead's draft lies with the co-handlers. */
    static Course countersigning(Rulebook rules) {
        return led(rules)
                .drafts(CLERK, SuggestionFixture.content(ReplyClass.B))
                .does(CLERK, new Replying.SendToCountersign());
    }

    static Course forSignature(Rulebook rules) {
        return countersigning(rules)
                .does(PARTNER_CLERK, new Replying.Countersign(true, null))
                .does(SECOND_PARTNER_CLERK, new Replying.Countersign(true, null));
    }

    static Course replied() {
        return forSignature(ThirtyDays.NATIONAL).does(LEADER, new Replying.Send());
    }

    static Course dissatisfied() {
        return replied()
                .does(SPONSOR, new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "没有时间表"));
    }

    static Suggestion in(AssignmentStatus status) {
        return course(status).suggestion();
    }

    private static Course course(AssignmentStatus status) {
        return switch (status) {
            case ASSIGNED -> led();
            case OBJECTED -> objected();
            case SIGNED_FOR -> led().does(CLERK, new UnitHandling.SignFor());
            case COUNTERSIGNING -> countersigning(ThirtyDays.NATIONAL);
            case FOR_SIGNATURE -> forSignature(ThirtyDays.NATIONAL);
            case CHECKING -> forSignature(ThirtyDays.EVERYTHING).does(LEADER, new Replying.Send());
            case REPLIED, CANCELLED -> replied();
            case DISSATISFIED -> dissatisfied();
            case SETTLED ->
                replied()
                        .does(
                                SPONSOR,
                                new Judging.Evaluate(null, Satisfaction.SATISFIED, Satisfaction.SATISFIED, null));
            case OPINION_GIVEN ->
                led().does(PARTNER_CLERK, new UnitHandling.SignFor())
                        .does(PARTNER_CLERK, new UnitHandling.GiveOpinion("赞成。"));
            case REASSIGNED ->
                objected()
                        .does(
                                STAFF,
                                new Dispatch.Reassign(
                                        "a1", List.of(new Assignee(ELSEWHERE_ID, HandlingRole.LEAD)), "改由水利部主办"));
            case REHANDLED -> dissatisfied().does(STAFF, new SecondRound.Rehandle(null, null, "请再作研究"));
        };
    }

    private static Course objected() {
        return led().does(CLERK, new Dispatch.RaiseObjection("不属本单位职责", List.of(), null));
    }

    /** The first of its assignments that is in this state. */
    static Assignment only(Suggestion suggestion, AssignmentStatus status) {
        return suggestion.handling().assignments().stream()
                .filter(it -> it.status() == status)
                .findFirst()
                .orElseThrow();
    }
}
