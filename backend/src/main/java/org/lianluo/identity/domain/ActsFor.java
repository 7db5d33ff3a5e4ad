package org.lianluo.identity.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

/** For whom a client acts when it signs in with its own secret, nobody being present. */
public record ActsFor(
        Set<Role> roles,
        @Nullable DeputyId deputy,
        @Nullable UnitId unit) {

    public ActsFor {
        roles = Set.copyOf(roles);
        if (roles.isEmpty() || !Role.mayCombine(roles)) {
            throw new IllegalArgumentException("Roles that no client may hold together: " + roles);
        }
    }
}
