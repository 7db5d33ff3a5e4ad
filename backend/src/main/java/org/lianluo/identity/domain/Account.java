package org.lianluo.identity.domain;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.Me;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

/**
 * Somebody who can sign in.
 *
 * @param congress the code of the congress the account belongs to
 * @param passwordHash with the name of its algorithm in front
 * @param deputy owed for deputies, null for everyone else
 * @param unit owed for those who work in an undertaking unit, null for everyone else
 * @param delegation owed for liaison offices: the delegation whose electing unit they serve; null for everyone else
 * @param committee given to committees alone; null for everyone else, and for accounts opened before committees were known
 * @param locale the language of what is sent to them
 * @param email where mail to them goes; null where nobody has said
 */
public record Account(
        AccountId id,
        String congress,
        LoginName loginName,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        @Nullable DeputyId deputy,
        @Nullable UnitId unit,
        @Nullable DelegationId delegation,
        @Nullable CommitteeId committee,
        boolean enabled,
        Locale locale,
        int version,
        @Nullable String email) {

    /** An address as mail programs take it, without a name beside it. */
    public static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    public Account {
        roles = Set.copyOf(roles);
        if (roles.isEmpty() || !Role.mayCombine(roles)) {
            throw new IllegalArgumentException("Roles that no account may hold together: " + roles);
        }
        linked("deputy", deputy, roles.contains(Role.DEPUTY));
        linked("unit", unit, roles.contains(Role.UNIT_CLERK) || roles.contains(Role.UNIT_LEADER));
        linked("delegation", delegation, roles.contains(Role.LIAISON));
        linked("committee", committee, committee != null && roles.contains(Role.COMMITTEE));
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("No e-mail address: " + email);
        }
    }

    /** Somebody whose address is not known. */
    public Account(
            AccountId id,
            String congress,
            LoginName loginName,
            String displayName,
            String passwordHash,
            Set<Role> roles,
            @Nullable DeputyId deputy,
            @Nullable UnitId unit,
            @Nullable DelegationId delegation,
            @Nullable CommitteeId committee,
            boolean enabled,
            Locale locale,
            int version) {
        this(
                id,
                congress,
                loginName,
                displayName,
                passwordHash,
                roles,
                deputy,
                unit,
                delegation,
                committee,
                enabled,
                locale,
                version,
                null);
    }

    /** A new identity, never used before. */
    public static AccountId newId() {
        return new AccountId(AccountId.PREFIX + UUID.randomUUID().toString().replace("-", ""));
    }

    /** Who this is in a session of the portal. */
    public Me me() {
        return new Me(id, loginName.value(), displayName, roles, deputy, unit, delegation, committee, null);
    }

    public Account disabled() {
        return new Account(
                id,
                congress,
                loginName,
                displayName,
                passwordHash,
                roles,
                deputy,
                unit,
                delegation,
                committee,
                false,
                locale,
                version + 1,
                email);
    }

    private static void linked(String what, @Nullable Object link, boolean owed) {
        if ((link != null) != owed) {
            throw new IllegalArgumentException("The roles and the " + what + " of an account do not fit");
        }
    }
}
