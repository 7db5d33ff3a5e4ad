package org.lianluo.obligation.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;

/** Whose obligations an actor may see: one's own, and for staff and committees everyone's. */
public final class ObligationAccess {

    private ObligationAccess() {}

    /** What the actor answers for: as a deputy, for a unit, a delegation or a committee, for the office; empty for everyone else. */
    public static Set<Owner> ownOf(Actor actor) {
        actor.signedIn();
        actor.require(Scope.OBLIGATION_READ);
        var owners = new LinkedHashSet<Owner>();
        if (actor.is(Role.DEPUTY) && actor.deputy() != null) {
            owners.add(Owner.of(actor.deputy()));
        }
        if (actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER) && actor.unit() != null) {
            owners.add(Owner.of(actor.unit()));
        }
        if (actor.is(Role.COMMITTEE) && actor.committee() != null) {
            owners.add(Owner.of(actor.committee()));
        }
        if (actor.is(Role.LIAISON) && actor.delegation() != null) {
            owners.add(Owner.of(actor.delegation()));
        }
        if (actor.is(Role.STAFF)) {
            owners.add(Owner.OFFICE);
        }
        return owners;
    }

    /** Passes for those who may see this owner's obligations; {@link Forbidden} for others. */
    public static void requireSight(Actor actor, Owner owner) {
        if (!ownOf(actor).contains(owner)) {
            requireSightOfAll(actor);
        }
    }

    public static void requireSightOfAll(Actor actor) {
        ownOf(actor);
        if (!actor.isAnyOf(Role.STAFF, Role.COMMITTEE)) {
            throw new Forbidden("obligation.notYours");
        }
    }
}
