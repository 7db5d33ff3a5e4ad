package org.lianluo.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Role;

class AccountTest {

    @Test
    void combinesRolesButNotAnAdministratorsWithAnother() {
        assertThat(with(null, Role.STAFF, Role.MEMBER).me().roles()).containsExactlyInAnyOrder(Role.STAFF, Role.MEMBER);
        assertThatThrownBy(() -> with(null, Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(null, Role.SECURITY_ADMIN, Role.STAFF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tiesADeputysAccountToADeputyAndNoOther() {
        var deputy = new DeputyId("dep_0001");

        assertThat(with(deputy, Role.DEPUTY).me().deputy()).isEqualTo(deputy);
        assertThatThrownBy(() -> with(null, Role.DEPUTY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(deputy, Role.STAFF)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(null, Role.UNIT_CLERK)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(null, Role.LIAISON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hearsALoginNameWhateverItsCaseAndWidth() {
        assertThat(new LoginName(" ＺＨＡＮＧ.San ").value()).isEqualTo("zhang.san");
        assertThat(LoginName.normalised("张三")).isEqualTo("张三");
        assertThatThrownBy(() -> new LoginName("a b c")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new LoginName("ab")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new LoginName("x".repeat(61))).isInstanceOf(Refusal.class);
    }

    @Test
    void givesACommitteeToAccountsOfCommitteesAlone() {
        var committee = new CommitteeId("com_edu");

        assertThat(with(null, committee, Role.COMMITTEE).me().committee()).isEqualTo(committee);
        assertThat(with(null, committee, Role.COMMITTEE).disabled().committee()).isEqualTo(committee);
        assertThat(with(null, Role.COMMITTEE).me().committee()).isNull();
        assertThatThrownBy(() -> with(null, committee, Role.STAFF)).isInstanceOf(IllegalArgumentException.class);
    }

    static Account with(DeputyId deputy, Role... roles) {
        return with(deputy, null, roles);
    }

    private static Account with(DeputyId deputy, CommitteeId committee, Role... roles) {
        return new Account(
                new AccountId("acc_1"),
                "CN",
                new LoginName("somebody"),
                "Somebody",
                "{noop}right",
                Set.of(roles),
                deputy,
                null,
                null,
                committee,
                true,
                Locale.ENGLISH,
                1);
    }
}
