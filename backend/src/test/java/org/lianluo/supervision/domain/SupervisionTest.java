package org.lianluo.supervision.domain;

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
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionStatus;

/** The table over all states, actions and people. */
class SupervisionTest {

    private static final List<Actor> EVERYBODY = List.of(
            TopicFixture.STAFF,
            TopicFixture.LEAD,
            TopicFixture.OTHER_COMMITTEE,
            TopicFixture.NO_COMMITTEE,
            TopicFixture.CLERK,
            TopicFixture.SECOND_CLERK,
            TopicFixture.OTHER_CLERK,
            TopicFixture.DEPUTY,
            TopicFixture.OTHER_DEPUTY,
            TopicFixture.ADMINISTRATOR,
            TopicFixture.PUBLIC);

    static Stream<Arguments> everyStateActionAndActor() {
        return Arrays.stream(KeySupervisionStatus.values())
                .flatMap(status -> Arrays.stream(KeySupervisionAction.values())
                        .flatMap(action -> EVERYBODY.stream().map(actor -> Arguments.of(status, action, actor))));
    }

    @ParameterizedTest
    @MethodSource("everyStateActionAndActor")
    void allowsExactlyWhatTheTableSays(KeySupervisionStatus status, KeySupervisionAction action, Actor actor) {
        var topic = TopicFixture.in(status);
        boolean inTable = Supervision.TABLE.stream()
                .filter(row -> row.from() == status && row.action() == action)
                .anyMatch(row -> is(actor, row.who()));

        assertThat(SupervisionGuard.hindrance(topic, action, actor).isEmpty()).isEqualTo(inTable);
    }

    /** Written from the rule, not from the code that keeps it. */
    private static boolean is(Actor actor, SupervisionParty party) {
        return switch (party) {
            case OFFICE -> actor == TopicFixture.STAFF;
            case LEAD -> actor == TopicFixture.LEAD;
            case SUPERVISOR -> actor == TopicFixture.STAFF || actor == TopicFixture.LEAD;
            case UNIT -> actor == TopicFixture.CLERK || actor == TopicFixture.SECOND_CLERK;
        };
    }

    @ParameterizedTest
    @EnumSource(KeySupervisionStatus.class)
    void owesSomethingInEveryStateButTheEnds(KeySupervisionStatus status) {
        assertThat(TopicFixture.in(status).obligations().isEmpty()).isEqualTo(status.isEnd());
    }

    @Test
    void dischargesEachDutyByAnActionOfItsOwner() {
        Supervision.DUTIES.forEach((status, duties) -> assertThat(duties)
                .allSatisfy(duty -> assertThat(Supervision.find(status, duty.action()))
                        .get()
                        .extracting(SupervisionTransition::who)
                        .isEqualTo(duty.owner())));
    }

    @Test
    void reachesEveryStateAndLeavesEachThatIsNoEnd() {
        for (var status : KeySupervisionStatus.values()) {
            assertThat(status == KeySupervisionStatus.PROPOSED
                            || Supervision.TABLE.stream().anyMatch(row -> row.to() == status))
                    .isTrue();
            assertThat(Supervision.TABLE.stream().noneMatch(row -> row.from() == status))
                    .isEqualTo(status.isEnd());
        }
    }

    @Test
    void givesEachActionOnePartyAndOneOutcomePerState() {
        for (var row : Supervision.TABLE) {
            assertThat(Supervision.find(row.from(), row.action())).isEqualTo(Optional.of(row));
            assertThat(Supervision.party(row.action())).isEqualTo(row.who());
        }
    }
}
