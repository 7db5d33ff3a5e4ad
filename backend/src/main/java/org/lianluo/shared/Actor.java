package org.lianluo.shared;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: an account in the portal, a third-party client acting for somebody, or the public.
 *
 * @param account null for the public
 * @param name as shown to others
 * @param deputy the deputy behind the account; null for everyone else
 * @param unit the undertaking unit the account works for; null for everyone else
 * @param delegation the delegation a liaison office serves; null for everyone else
 * @param committee the committee the account works for; null for everyone else
 * @param scopes what a client was granted; null in the portal, where roles alone decide
 * @param locale the language of the request
 */
public record Actor(
        @Nullable AccountId account,
        String name,
        Set<Role> roles,
        @Nullable DeputyId deputy,
        @Nullable UnitId unit,
        @Nullable DelegationId delegation,
        @Nullable CommitteeId committee,
        @Nullable Set<Scope> scopes,
        Locale locale) {

    public Actor {
        roles = Set.copyOf(roles);
        scopes = scopes == null ? null : Set.copyOf(scopes);
    }

    /** Somebody who is not signed in. */
    public static Actor visitor(Locale locale) {
        return new Actor(null, "", Set.of(), null, null, null, null, null, locale);
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }

    /** Whether the scope was granted; always so in the portal and for the public. */
    public boolean has(Scope scope) {
        return scopes == null || scopes.contains(scope);
    }

    /** Passes for a granted scope only; {@link Forbidden} otherwise. */
    public Actor require(Scope scope) {
        if (!has(scope)) {
            throw new Forbidden("forbidden.scope", scope.value());
        }
        return this;
    }

    /** Returns the account, or refuses the public with {@link Unauthenticated}. */
    public AccountId signedIn() {
        if (account == null) {
            throw new Unauthenticated();
        }
        return account;
    }
}
