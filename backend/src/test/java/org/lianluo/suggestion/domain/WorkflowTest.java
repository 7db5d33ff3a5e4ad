package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** Nobody acts outside the tables, and the tables leave nobody without a way forward. */
class WorkflowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void allowsOnTheWholeExactlyWhatTheTableSays(SuggestionStatus status) {
        var suggestion = SuggestionFixture.in(status);

        assertThat(allowed(suggestion, null))
                .isEqualTo(everyPair()
                        .filter(it -> !Workflow.isOnAssignment(it.action()))
                        .filter(it -> Workflow.TABLE.stream()
                                .filter(row -> row.from() == status)
                                .anyMatch(row -> opens(row, it, suggestion, null)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(AssignmentStatus.class)
    void allowsOnAnAssignmentExactlyWhatTheTableSays(AssignmentStatus status) {
        var suggestion = AssignmentFixture.in(status);
        var on = AssignmentFixture.only(suggestion, status);

        assertThat(allowed(suggestion, on))
                .isEqualTo(everyPair()
                        .filter(it -> Workflow.isOnAssignment(it.action()))
                        .filter(it -> Workflow.ASSIGNMENTS.stream()
                                .filter(row -> row.from() == status)
                                .anyMatch(row -> opens(row, it, suggestion, on)))
                        .toList());
    }

    private record Try(SuggestionAction action, Actor actor) {

        @Override
        public String toString() {
            return action + " by " + actor.name();
        }
    }

    private static Stream<Try> everyPair() {
        return Arrays.stream(SuggestionAction.values())
                .flatMap(action -> People.EVERYBODY.stream().map(actor -> new Try(action, actor)));
    }

    private static List<Try> allowed(Suggestion suggestion, @Nullable Assignment on) {
        var id = on == null ? null : on.id();
        return everyPair()
                .filter(it -> Workflow.isOnAssignment(it.action()) == (on != null))
                .filter(it -> Guard.hindrance(suggestion, it.action(), id, it.actor(), TODAY)
                        .isEmpty())
                .toList();
    }

    private static boolean opens(Transition<?> row, Try pair, Suggestion suggestion, @Nullable Assignment on) {
        var actor = pair.actor();
        return row.action() == pair.action()
                && row.who().isRoleOf(actor)
                && row.who().includes(actor, suggestion, on)
                && row.when().stream().allMatch(it -> it.holds(new Condition.Case(suggestion, on, actor, TODAY)));
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void owesSomethingInEveryStateBetweenSubmissionAndEnd(SuggestionStatus status) {
        var owed = Course.of(SuggestionFixture.in(status)).owed();

        if (status == SuggestionStatus.CLOSED) {
            assertThat(owed).containsExactlyInAnyOrder("KEEP_COMMITMENT unt_moe", "PUBLISH office");
        } else {
            boolean owes = !status.isEnd() && status != SuggestionStatus.DRAFT;
            assertThat(owed.isEmpty()).isNotEqualTo(owes);
        }
    }

    /** Whoever owes something in a state can do something about it there. */
    @Test
    void leavesNobodyOwingWithoutAWayForward() {
        var stuck = new ArrayList<String>();
        Workflow.DUTIES.forEach((state, duty) -> {
            if (Workflow.find(state, duty.action()).stream().noneMatch(it -> it.who() == duty.owner())) {
                stuck.add(state + " " + duty.kind());
            }
        });
        Workflow.ASSIGNMENT_DUTIES.forEach((state, duties) -> duties.forEach(duty -> {
            if (Workflow.ASSIGNMENTS.stream().noneMatch(it -> it.from() == state && it.who() == duty.owner())) {
                stuck.add(state + " " + duty.kind());
            }
        }));
        assertThat(stuck).isEmpty();
    }

    @Test
    void reachesEveryStateOfTheWhole() {
        var byItself = Workflow.TABLE.stream().map(Transition::to);
        var byAssignments = Workflow.ASSIGNMENTS.stream()
                .map(Transition::to)
                .filter(it -> it != AssignmentStatus.OPINION_GIVEN && !it.isReplaced())
                .map(WorkflowTest::stage);

        assertThat(Stream.concat(byItself, byAssignments))
                .contains(Arrays.stream(SuggestionStatus.values())
                        .filter(it -> it != SuggestionStatus.DRAFT)
                        .toArray(SuggestionStatus[]::new));
    }

    private static SuggestionStatus stage(AssignmentStatus status) {
        return AssignmentFixture.in(status).status();
    }

    @Test
    void reachesEveryStateOfAnAssignmentButThoseTheWholeBringsAbout() {
        var reached =
                Workflow.ASSIGNMENTS.stream().map(Transition::to).distinct().toList();

        assertThat(Arrays.stream(AssignmentStatus.values()).filter(it -> !reached.contains(it)))
                .containsExactly(AssignmentStatus.CANCELLED);
    }

    @Test
    void leavesEveryStateThatIsNoEnd() {
        assertThat(Arrays.stream(SuggestionStatus.values())
                        .filter(state ->
                                Workflow.TABLE.stream().noneMatch(row -> row.from() == state && row.to() != state)))
                .as("left through their assignments, or not at all")
                .containsExactly(
                        SuggestionStatus.DISSATISFIED,
                        SuggestionStatus.REPLIED,
                        SuggestionStatus.CLOSED,
                        SuggestionStatus.WITHDRAWN,
                        SuggestionStatus.DISCARDED);
        assertThat(Arrays.stream(AssignmentStatus.values())
                        .filter(state -> Workflow.ASSIGNMENTS.stream().noneMatch(row -> row.from() == state)))
                .containsExactly(AssignmentStatus.REASSIGNED, AssignmentStatus.REHANDLED, AssignmentStatus.CANCELLED);
    }

    /** It may lead to several states, of which the act decides. */
    @Test
    void givesEachActionOnePartyAndOneSetOfConditionsPerState() {
        for (var row : Workflow.TABLE) {
            assertThat(Workflow.find(row.from(), row.action()))
                    .allSatisfy(it -> assertThat(it.when()).isEqualTo(row.when()));
            assertThat(Workflow.party(row.action())).isEqualTo(row.who());
        }
        for (var row : Workflow.ASSIGNMENTS) {
            assertThat(Workflow.find(row.from(), row.action()))
                    .allSatisfy(it -> assertThat(it.when()).isEqualTo(row.when()));
            assertThat(Workflow.party(row.action())).isEqualTo(row.who());
        }
    }

    @Test
    void keepsTheTwoTablesApart() {
        assertThat(Workflow.TABLE).noneMatch(row -> Workflow.isOnAssignment(row.action()));
    }
}
