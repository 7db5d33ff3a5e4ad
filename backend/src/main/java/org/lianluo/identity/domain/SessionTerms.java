package org.lianluo.identity.domain;

import java.time.Duration;
import java.util.Set;
import org.lianluo.shared.Role;

/** How long a session of the portal lasts. */
public final class SessionTerms {

    /** However busy it is. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration DEPUTIES = Duration.ofMinutes(30);
    private static final Duration EVERYONE_ELSE = Duration.ofMinutes(15);

    private SessionTerms() {}

    /** How long it may stand idle: deputies and members write on a phone, the others hold more power. */
    public static Duration idle(Set<Role> roles) {
        return Set.of(Role.DEPUTY, Role.MEMBER).containsAll(roles) ? DEPUTIES : EVERYONE_ELSE;
    }
}
