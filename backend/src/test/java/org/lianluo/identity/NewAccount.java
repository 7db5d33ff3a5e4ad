package org.lianluo.identity;

import java.util.Locale;
import java.util.Set;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.LoginName;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Role;

/** Accounts beside those of the demo; they sign in with the password of the demo. */
final class NewAccount {

    private NewAccount() {}

    static Account of(AccountId id, String loginName, Role role, int version) {
        return new Account(
                id,
                "CN",
                new LoginName(loginName),
                loginName,
                "{noop}lianluo-demo",
                Set.of(role),
                null,
                null,
                null,
                null,
                true,
                Locale.ENGLISH,
                version);
    }
}
