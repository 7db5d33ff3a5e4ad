package org.lianluo.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.question.domain.QuestionFixture.ASKER;
import static org.lianluo.question.domain.QuestionFixture.CLERK;
import static org.lianluo.question.domain.QuestionFixture.LEADER;
import static org.lianluo.question.domain.QuestionFixture.MOHRSS_CLERK;
import static org.lianluo.question.domain.QuestionFixture.STAFF;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.testing.Actors;

class AudienceTest {

    @ParameterizedTest
    @EnumSource(QuestionStatus.class)
    void showsAQuestionToItsAskerItsUnitsAndTheOfficeAndToNobodyElse(QuestionStatus status) {
        var expected = new ArrayList<>(List.of(ASKER, STAFF, CLERK, LEADER));
        if (status == QuestionStatus.REDIRECTED) {
            expected.add(MOHRSS_CLERK);
        }

        assertThat(QuestionFixture.EVERYBODY.stream().filter(actor -> Audience.sees(actor, QuestionFixture.in(status))))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Audience.sees(Actors.PUBLIC, QuestionFixture.in(status))).isFalse();
    }

    /** Somebody whose account names a unit or a deputy without the role that goes with it. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DEPUTY", "UNIT_CLERK", "UNIT_LEADER", "STAFF"},
            mode = EnumSource.Mode.EXCLUDE)
    void looksAtTheRoleNotOnlyAtTheNames(Role role) {
        var actor = QuestionFixture.actor("x", role, ASKER.deputy(), CLERK.unit());

        assertThat(Audience.of(actor)).isEmpty();
    }

    @Test
    void tellsTheDraftToTheAskerAlone() {
        assertThat(QuestionFixture.EVERYBODY.stream().filter(actor -> Audience.isAsker(actor, QuestionFixture.asked())))
                .containsExactly(ASKER);
        assertThat(Audience.asAsker(STAFF)).isEmpty();
        assertThat(Audience.asAsker(CLERK)).isEmpty();
    }

    @Test
    void refusesProgramsWithoutTheScopeToRead() {
        assertThatThrownBy(() -> Audience.of(Actors.client(Scope.OBLIGATION_READ)))
                .isInstanceOf(Forbidden.class);
        assertThat(Audience.of(Actors.client(Scope.SUGGESTION_READ))).containsExactly(Audience.OFFICE);
    }
}
