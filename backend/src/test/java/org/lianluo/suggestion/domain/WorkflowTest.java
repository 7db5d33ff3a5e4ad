package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

class WorkflowTest {

    private static final List<Actor> EVERYBODY = List.of(
            SuggestionFixture.SPONSOR,
            SuggestionFixture.OTHER_DEPUTY,
            SuggestionFixture.STAFF,
            SuggestionFixture.CLERK,
            SuggestionFixture.LEADER,
            SuggestionFixture.OTHER_CLERK);

    static Stream<Arguments> everyStateActionAndActor() {
        return Arrays.stream(SuggestionStatus.values())
                .flatMap(status -> Arrays.stream(SuggestionAction.values())
                        .flatMap(action -> EVERYBODY.stream().map(actor -> Arguments.of(status, action, actor))));
    }

    @ParameterizedTest
    @MethodSource("everyStateActionAndActor")
    void allowsExactlyWhatTheTableSays(SuggestionStatus status, SuggestionAction action, Actor actor) {
        var suggestion = SuggestionFixture.in(status);
        boolean inTable = Workflow.TABLE.stream()
                .filter(row -> row.from() == status && row.action() == action)
                .anyMatch(row -> row.who().isRoleOf(actor) && row.who().includes(actor, suggestion));

        assertThat(Guard.hindrance(suggestion, action, actor).isEmpty()).isEqualTo(inTable);
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void owesSomethingInEveryStateButDraftsAndEnds(SuggestionStatus status) {
        var obligations = SuggestionFixture.in(status).obligations();

        assertThat(obligations.isEmpty()).isEqualTo(status.isEnd() || status == SuggestionStatus.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void namesAnActionThatDischargesEachDuty(SuggestionStatus status) {
        var duty = Workflow.DUTIES.get(status);
        if (duty == null) {
            return;
        }

        assertThat(Workflow.find(status, duty.action()))
                .get()
                .extracting(Transition::who)
                .isEqualTo(duty.owner());
    }

    @Test
    void reachesEveryStateFromADraft() {
        assertThat(Arrays.stream(SuggestionStatus.values())
                        .filter(status -> status != SuggestionStatus.DRAFT)
                        .filter(status -> Workflow.TABLE.stream().noneMatch(row -> row.to() == status)))
                .isEmpty();
    }

    @Test
    void leavesEveryStateThatIsNoEnd() {
        assertThat(Arrays.stream(SuggestionStatus.values())
                        .filter(status ->
                                status.isEnd() != Workflow.TABLE.stream().noneMatch(row -> row.from() == status)))
                .isEmpty();
    }

    @Test
    void givesEachActionOnePartyAndOneOutcomePerState() {
        for (Transition row : Workflow.TABLE) {
            assertThat(Workflow.find(row.from(), row.action())).isEqualTo(Optional.of(row));
            assertThat(Workflow.party(row.action())).isEqualTo(row.who());
        }
    }
}
