package org.lianluo.identity.mongo;

import java.util.Locale;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.LoginName;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

/** An account as it is stored. */
public record AccountDocument(
        @BsonId AccountId id,
        String congress,
        String loginName,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        @Nullable DeputyId deputy,
        @Nullable UnitId unit,
        @Nullable DelegationId delegation,
        @Nullable CommitteeId committee,
        boolean enabled,
        String locale,
        int version,
        @Nullable String email) {

    static AccountDocument of(Account account) {
        return new AccountDocument(
                account.id(),
                account.congress(),
                account.loginName().value(),
                account.displayName(),
                account.passwordHash(),
                account.roles(),
                account.deputy(),
                account.unit(),
                account.delegation(),
                account.committee(),
                account.enabled(),
                account.locale().toLanguageTag(),
                account.version(),
                account.email());
    }

    Account account() {
        return new Account(
                id,
                congress,
                new LoginName(loginName),
                displayName,
                passwordHash,
                roles,
                deputy,
                unit,
                delegation,
                committee,
                enabled,
                Locale.forLanguageTag(locale),
                version,
                email);
    }
}
