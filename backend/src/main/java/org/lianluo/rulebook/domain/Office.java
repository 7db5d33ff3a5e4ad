package org.lianluo.rulebook.domain;

import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;

/** Who may edit the rules: the deputies' work office (代表工作机构). */
final class Office {

    private Office() {}

    /** Passes for staff, also through a client with this scope; {@link Forbidden} for others. */
    static void require(Actor actor, Scope scope) {
        actor.signedIn();
        actor.require(scope);
        if (!actor.is(Role.STAFF)) {
            throw new Forbidden("rulebook.staffOnly");
        }
    }
}
