package org.lianluo.testing;

import java.util.Locale;
import java.util.Set;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;

/** People for tests, one for each role. */
public final class Actors {

    public static final Actor PUBLIC = Actor.visitor(Locale.SIMPLIFIED_CHINESE);

    private Actors() {}

    /** Somebody in the portal with one role. */
    public static Actor with(Role role) {
        return actor(role, null, null, null);
    }

    public static Actor deputy(String id) {
        return actor(Role.DEPUTY, new DeputyId(id), null, null);
    }

    public static Actor clerkOf(String unit) {
        return actor(Role.UNIT_CLERK, null, new UnitId(unit), null);
    }

    /** A third-party client acting for staff. */
    public static Actor client(Scope... scopes) {
        return actor(Role.STAFF, null, null, Set.of(scopes));
    }

    private static Actor actor(Role role, DeputyId deputy, UnitId unit, Set<Scope> scopes) {
        return new Actor(
                new AccountId("acc_" + role.name().toLowerCase(Locale.ROOT)),
                role.name(),
                Set.of(role),
                deputy,
                unit,
                null,
                null,
                scopes,
                Locale.SIMPLIFIED_CHINESE);
    }
}
