package org.lianluo.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.Role;

class SessionTermsTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsDeputiesAndMembersStandIdleTwiceAsLong(Role role) {
        boolean patient = EnumSet.of(Role.DEPUTY, Role.MEMBER).contains(role);

        assertThat(SessionTerms.idle(Set.of(role))).isEqualTo(Duration.ofMinutes(patient ? 30 : 15));
        assertThat(SessionTerms.idle(EnumSet.of(role, Role.STAFF))).isEqualTo(Duration.ofMinutes(15));
    }
}
