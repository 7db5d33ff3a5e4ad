package org.lianluo.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;

/**
 * Who is signed in: an account, or a third-party client that acts for somebody.
 *
 * @param deputy null for everyone but deputies
 * @param unit null for everyone but undertaking units
 * @param delegation null for everyone but liaison offices
 * @param committee null for everyone but committees
 * @param granted what a client was granted; null in the portal
 */
public record Me(
        AccountId id,
        String loginName,
        String displayName,
        Set<Role> roles,
        @Nullable DeputyId deputy,
        @Nullable UnitId unit,
        @Nullable DelegationId delegation,
        @Nullable CommitteeId committee,
        @Nullable Set<Scope> granted) {

    public Me {
        roles = Set.copyOf(roles);
        granted = granted == null ? null : Set.copyOf(granted);
    }

    /** The scopes as they stand in tokens, in order; null in the portal. */
    public @Nullable List<String> scopes() {
        return granted == null
                ? null
                : granted.stream().map(Scope::value).sorted().toList();
    }

    /** The same, asking through a client that was granted no more than these. */
    public Me limitedTo(Set<Scope> scopes) {
        return new Me(id, loginName, displayName, roles, deputy, unit, delegation, committee, scopes);
    }

    public Actor actor(Locale locale) {
        return new Actor(id, displayName, roles, deputy, unit, delegation, committee, granted, locale);
    }
}
