package org.lianluo.question.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.question.QuestionAction;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.Actor;

class WorkflowTest {

    private static final EnumSet<QuestionStatus> NOTHING_OWED =
            EnumSet.of(QuestionStatus.ANSWERED, QuestionStatus.CLOSED, QuestionStatus.WITHDRAWN);

    static Stream<Arguments> everyStateActionAndActor() {
        return Arrays.stream(QuestionStatus.values())
                .flatMap(status -> Workflow.ACTIONS.stream()
                        .flatMap(action ->
                                QuestionFixture.EVERYBODY.stream().map(actor -> Arguments.of(status, action, actor))));
    }

    @ParameterizedTest
    @MethodSource("everyStateActionAndActor")
    void allowsExactlyWhatTheTableSays(QuestionStatus status, QuestionAction action, Actor actor) {
        var question = QuestionFixture.in(status);
        boolean inTable = Workflow.TABLE.stream()
                .filter(row -> row.from() == status && row.action() == action)
                .anyMatch(row -> row.who().isRoleOf(actor) && row.who().includes(actor, question));

        assertThat(Guard.hindrance(question, action, actor).isEmpty()).isEqualTo(inTable);
    }

    @ParameterizedTest
    @EnumSource(QuestionStatus.class)
    void owesAnAnswerOrARedirectionUntilItIsAnsweredOrTakenBack(QuestionStatus status) {
        assertThat(QuestionFixture.in(status).obligations().isEmpty()).isEqualTo(NOTHING_OWED.contains(status));
    }

    @ParameterizedTest
    @EnumSource(QuestionStatus.class)
    void namesAnActionThatDischargesEachDuty(QuestionStatus status) {
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
    void reachesEveryStateFromTheQuestion() {
        assertThat(Arrays.stream(QuestionStatus.values())
                        .filter(status -> status != QuestionStatus.ASKED)
                        .filter(status -> Workflow.TABLE.stream().noneMatch(row -> row.to() == status)))
                .isEmpty();
    }

    @Test
    void leadsOnFromEveryStateButTheTwoEnds() {
        assertThat(Arrays.stream(QuestionStatus.values())
                        .filter(status ->
                                Workflow.TABLE.stream().noneMatch(row -> row.from() == status && row.to() != status)))
                .containsExactlyInAnyOrder(QuestionStatus.CLOSED, QuestionStatus.WITHDRAWN);
    }

    @Test
    void givesEachActionOnePartyAndOneOutcomePerState() {
        for (Transition row : Workflow.TABLE) {
            assertThat(Workflow.find(row.from(), row.action())).isEqualTo(Optional.of(row));
            assertThat(Workflow.party(row.action())).isEqualTo(row.who());
        }
    }
}
