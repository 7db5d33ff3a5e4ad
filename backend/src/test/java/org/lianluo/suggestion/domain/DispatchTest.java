package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.domain.HandlingRole.CO;
import static org.lianluo.suggestion.domain.HandlingRole.LEAD;
import static org.lianluo.suggestion.domain.HandlingRole.SEPARATE;
import static org.lianluo.suggestion.domain.HandlingRole.SOLE;
import static org.lianluo.suggestion.domain.People.CLERK;
import static org.lianluo.suggestion.domain.People.ELSEWHERE_ID;
import static org.lianluo.suggestion.domain.People.LEADER;
import static org.lianluo.suggestion.domain.People.PARTNER_ID;
import static org.lianluo.suggestion.domain.People.SECOND_PARTNER_ID;
import static org.lianluo.suggestion.domain.People.STAFF;
import static org.lianluo.suggestion.domain.People.UNIT_ID;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;

/** The office gives suggestions to units, in one of three ways, and to others where one objects. */
class DispatchTest {

    private static final Dispatch.RaiseObjection OBJECT =
            new Dispatch.RaiseObjection("不属本单位职责", List.of(), SECOND_PARTNER_ID);

    static Stream<Arguments> waysOfHandling() {
        return Stream.of(
                Arguments.of(List.of(SOLE), "none"),
                Arguments.of(List.of(LEAD, CO), "none"),
                Arguments.of(List.of(CO, LEAD, CO), "none"),
                Arguments.of(List.of(SEPARATE, SEPARATE), "none"),
                Arguments.of(List.of(), "assignments: wrongRoles"),
                Arguments.of(List.of(LEAD), "assignments: wrongRoles"),
                Arguments.of(List.of(CO), "assignments: wrongRoles"),
                Arguments.of(List.of(SEPARATE), "assignments: wrongRoles"),
                Arguments.of(List.of(SOLE, SOLE), "assignments: wrongRoles"),
                Arguments.of(List.of(SOLE, CO), "assignments: wrongRoles"),
                Arguments.of(List.of(LEAD, LEAD, CO), "assignments: wrongRoles"),
                Arguments.of(List.of(LEAD, SEPARATE), "assignments: wrongRoles"),
                Arguments.of(List.of(LEAD, CO, SEPARATE), "assignments: wrongRoles"));
    }

    @ParameterizedTest
    @MethodSource("waysOfHandling")
    void knowsThreeWaysOfHandling(List<HandlingRole> roles, String refusal) {
        var units = Stream.iterate(0, i -> i < roles.size(), i -> i + 1)
                .map(i -> new Assignee(new UnitId("unt_" + i), roles.get(i)))
                .toList();

        assertThat(Course.refusal(() -> new Dispatch.Assign(units, false))).isEqualTo(refusal);
        assertThat(Course.refusal(() -> new Dispatch.Propose(units))).isEqualTo(refusal);
    }

    @Test
    void takesNoUnitTwice() {
        var twice = List.of(new Assignee(UNIT_ID, LEAD), new Assignee(UNIT_ID, CO));

        assertThat(Course.refusal(() -> new Dispatch.Assign(twice, false))).isEqualTo("assignments: unitTwice");
    }

    @Test
    void startsEachClockOnTheDayOfAssignment() {
        var accepted = Course.accepted().after(12);
        var assigned = accepted.does(
                STAFF, new Dispatch.Assign(List.of(new Assignee(UNIT_ID, LEAD), new Assignee(PARTNER_ID, CO)), true));

        assertThat(assigned.suggestion().handling().assignments())
                .extracting(it -> it.deadline().count().start())
                .containsOnly(assigned.today());
        assertThat(assigned.assignment("a1").deadline().rule()).isEqualTo("REPLY_EXTENDED");
        assertThat(assigned.assignment("a2").deadline().rule()).isEqualTo("CO_OPINION");
        assertThat(assigned.owed()).containsExactly("SIGN_FOR unt_moe", "SIGN_FOR unt_mof");
    }

    @Test
    void forgetsTheProposalOnceItIsAssigned() {
        var proposed = Course.accepted().does(STAFF, new Dispatch.Propose(List.of(new Assignee(UNIT_ID, SOLE))));

        assertThat(proposed.status()).isEqualTo(SuggestionStatus.ACCEPTED);
        assertThat(proposed.suggestion().filing().proposal()).hasSize(1);
        assertThat(proposed.assignedTo(new Assignee(PARTNER_ID, SOLE))
                        .suggestion()
                        .filing()
                        .proposal())
                .isEmpty();
    }

    @Test
    void objectsInsideTheReturnWindowOnly() {
        assertThat(AssignmentFixture.led().after(30).refusal(CLERK, OBJECT)).isEqualTo("none");
        assertThat(AssignmentFixture.led().after(31).refusal(CLERK, OBJECT)).isEqualTo("IN_RETURN_WINDOW");
    }

    @Test
    void objectsOnceAndKeepsItsClock() {
        var objected = AssignmentFixture.led().does(CLERK, OBJECT);
        var due = objected.assignment("a1").deadline();
        objected.after(4).does(STAFF, new Dispatch.KeepAssignment(null, "仍由你单位主办"));

        assertThat(objected.assignment("a1").status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(objected.assignment("a1").objection().upheld()).isFalse();
        assertThat(objected.assignment("a1").deadline()).isEqualTo(due);
        assertThat(objected.refusal(CLERK, OBJECT)).isEqualTo("IN_RETURN_WINDOW");
    }

    @Test
    void goesBackWhereItStoodWhenAnObjectionFails() {
        var objected =
                AssignmentFixture.led().does(CLERK, new UnitHandling.SignFor()).does(CLERK, OBJECT);

        assertThat(objected.status()).isEqualTo(SuggestionStatus.ASSIGNED);
        assertThat(objected.owed()).contains("DECIDE_OBJECTION office");
        objected.does(STAFF, new Dispatch.KeepAssignment(null, "仍由你单位主办"));
        assertThat(objected.assignment("a1").status()).isEqualTo(AssignmentStatus.SIGNED_FOR);
        assertThat(objected.status()).isEqualTo(SuggestionStatus.SIGNED_FOR);
    }

    @Test
    void cannotPassAnItemOnByItself() {
        assertThatThrownBy(() -> AssignmentFixture.led().does(LEADER, reassignLead()))
                .isInstanceOf(Forbidden.class);
    }

    private static Dispatch.Reassign reassignLead() {
        return new Dispatch.Reassign("a1", List.of(new Assignee(ELSEWHERE_ID, LEAD)), "改由水利部主办");
    }

    @Test
    void reassignsWithItsHistoryAndANewClock() {
        var reassigned = AssignmentFixture.led().does(CLERK, OBJECT).after(3).does(STAFF, reassignLead());

        var before = reassigned.assignment("a1");
        var after = reassigned.assignment("a4");
        assertThat(before.status()).isEqualTo(AssignmentStatus.REASSIGNED);
        assertThat(before.objection().upheld()).isTrue();
        assertThat(before.objection().answer()).isEqualTo("改由水利部主办");
        assertThat(after.follows()).isEqualTo("a1");
        assertThat(after.role()).isEqualTo(LEAD);
        assertThat(after.round()).isEqualTo(1);
        assertThat(after.deadline().count().start()).isEqualTo(reassigned.today());
        assertThat(reassigned.owed())
                .containsExactlyInAnyOrder("SIGN_FOR unt_mwr", "SIGN_FOR unt_mof", "SIGN_FOR unt_ndrc");
        assertThat(reassigned.refusal(CLERK, new UnitHandling.SignFor())).isEqualTo("notYours");
    }

    @Test
    void reassignsWithoutAnObjectionWhatTheOfficeGotWrong() {
        var reassigned = AssignmentFixture.led().does(STAFF, reassignLead());

        assertThat(reassigned.assignment("a1").objection()).isNull();
        assertThat(reassigned.assignment("a1").status()).isEqualTo(AssignmentStatus.REASSIGNED);
    }

    @Test
    void keepsTheRolesInOrderWhenItIsReassigned() {
        var led = AssignmentFixture.led();

        assertThat(led.refusal(STAFF, new Dispatch.Reassign("a1", List.of(new Assignee(ELSEWHERE_ID, SOLE)), "改")))
                .isEqualTo("assignments: wrongRoles");
        assertThat(led.refusal(STAFF, new Dispatch.Reassign("a1", List.of(), "改")))
                .isEqualTo("assignments: wrongRoles");
        assertThat(led.refusal(STAFF, new Dispatch.Reassign("a1", List.of(new Assignee(UNIT_ID, LEAD)), "改")))
                .isEqualTo("assignments: sameUnit");
        assertThat(led.refusal(STAFF, new Dispatch.Reassign("a1", List.of(new Assignee(PARTNER_ID, LEAD)), "改")))
                .isEqualTo("assignments: unitTwice");
        assertThat(Course.refusal(() -> new Dispatch.Reassign("a1", List.of(), "")))
                .isEqualTo("remark: required");
        assertThat(led.refusal(STAFF, new Dispatch.Reassign(null, List.of(new Assignee(ELSEWHERE_ID, CO)), "改")))
                .isEqualTo("assignment: whichAssignment");
        assertThat(led.refusal(STAFF, new Dispatch.Reassign("a9", List.of(new Assignee(ELSEWHERE_ID, CO)), "改")))
                .isEqualTo("assignment: notFound");
    }

    @Test
    void letsACoHandlerGoWhoIsNotNeeded() {
        var one = AssignmentFixture.led().does(STAFF, new Dispatch.Reassign("a2", List.of(), "不需会办"));
        var none = Course.of(one.suggestion()).does(STAFF, new Dispatch.Reassign("a3", List.of(), "不需会办"));

        assertThat(one.suggestion().handling().partners()).hasSize(1);
        assertThat(none.suggestion().handling().partners()).isEmpty();
        assertThat(none.owed()).containsExactly("SIGN_FOR unt_moe");
        assertThat(none.drafts(CLERK, SuggestionFixture.content(ReplyClass.A))
                        .refusal(CLERK, new Replying.SendToSign()))
                .isEqualTo("none");
    }
}
