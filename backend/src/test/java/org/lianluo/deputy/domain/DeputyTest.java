package org.lianluo.deputy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.testing.Actors;

class DeputyTest {

    private static final Set<Role> OFFICES = EnumSet.of(Role.STAFF, Role.COMMITTEE, Role.MEMBER, Role.LIAISON);

    private static void assertWhole(DeputyCard card) {
        assertThat(card.employer()).isEqualTo("县中心小学");
        assertThat(card.position()).isEqualTo("校长");
        assertThat(card.primaryLevel()).isTrue();
        assertThat(card.fieldsOfExpertise()).containsExactly("乡村教育");
    }

    private static void assertNameOnly(DeputyCard card) {
        assertThat(card.name()).isEqualTo("张伟民");
        assertThat(card.pinyin()).isEqualTo("zhang wei min");
        assertThat(card.certificateNo()).isEqualTo("13-dep_1");
        assertThat(card.delegation()).isEqualTo(People.BEIJING.id());
        assertThat(card.employer()).isNull();
        assertThat(card.position()).isNull();
        assertThat(card.primaryLevel()).isNull();
        assertThat(card.fieldsOfExpertise()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsTheWholeCardToTheOfficesAndTheNameToEverybodyElse(Role role) {
        var card = People.ZHANG.cardFor(Actors.with(role));

        if (OFFICES.contains(role)) {
            assertWhole(card);
        } else {
            assertNameOnly(card);
        }
    }

    @Test
    void showsTheNameToThePublicAndToOtherDeputies() {
        assertNameOnly(People.ZHANG.cardFor(Actors.PUBLIC));
        assertNameOnly(People.ZHANG.cardFor(Actors.deputy("dep_2")));
    }

    @Test
    void showsTheWholeCardToTheDeputyInPerson() {
        assertWhole(People.ZHANG.cardFor(Actors.deputy("dep_1")));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void forbidsToFilterByWhatTheReaderMayNotSee(Role role) {
        var filter = new DeputyFilter(null, null, false);
        Actor reader = Actors.with(role);

        if (OFFICES.contains(role)) {
            assertThatCode(() -> filter.checkedFor(reader)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> filter.checkedFor(reader)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void letsEverybodyFilterByNameAndDelegation() {
        assertThatCode(() -> new DeputyFilter("zw", "del_11", null).checkedFor(Actors.PUBLIC))
                .doesNotThrowAnyException();
    }
}
