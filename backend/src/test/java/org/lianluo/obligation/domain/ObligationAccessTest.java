package org.lianluo.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;

class ObligationAccessTest {

    private static final DelegationId BEIJING = new DelegationId("del_11");

    @Test
    void showsALiaisonOfficeWhatItsDelegationOwes() {
        assertThat(ObligationAccess.ownOf(at(BEIJING, Role.LIAISON))).containsExactly(Owner.of(BEIJING));
    }

    @Test
    void hidesFromALiaisonOfficeWhatAnotherDelegationOwes() {
        var another = Owner.of(new DelegationId("del_13"));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> ObligationAccess.requireSight(at(BEIJING, Role.LIAISON), another));
    }

    @Test
    void owesNothingForADelegationWithoutServingIt() {
        assertThat(ObligationAccess.ownOf(at(BEIJING, Role.MEMBER))).isEmpty();
    }

    private static Actor at(DelegationId delegation, Role role) {
        return new Actor(
                new AccountId("acc_1"), "张三", Set.of(role), null, null, delegation, null, null, Locale.ENGLISH);
    }
}
