package org.lianluo.supervision.seed;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

/** The invented people around invented topics. */
final class DemoActors {

    static final Actor OFFICE = actor("苏明澈", Role.STAFF, null, null);

    private DemoActors() {}

    static Actor of(CommitteeId committee) {
        return actor("程若谷", Role.COMMITTEE, null, committee);
    }

    static Actor of(UnitId unit) {
        return actor("方知远", Role.UNIT_CLERK, unit, null);
    }

    private static Actor actor(String name, Role role, @Nullable UnitId unit, @Nullable CommitteeId committee) {
        return new Actor(
                new AccountId("acc_invented"),
                name,
                Set.of(role),
                null,
                unit,
                null,
                committee,
                null,
                Locale.SIMPLIFIED_CHINESE);
    }
}
