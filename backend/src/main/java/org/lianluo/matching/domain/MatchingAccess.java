package org.lianluo.matching.domain;

import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;

/**
 * Who may ask: those who write, assign, handle or review suggestions, and clients acting for them. Past items are only
 * counted, never named; who may not see every item hears no count that could point at a single one.
 */
public final class MatchingAccess {

    private static final int FEW = 5;

    private MatchingAccess() {}

    /** Passes for those who may ask; {@link Forbidden} for others, among them the three administrators. */
    public static void requireAsking(Actor actor) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_READ);
        if (!actor.isAnyOf(
                Role.STAFF,
                Role.DEPUTY,
                Role.UNIT_CLERK,
                Role.UNIT_LEADER,
                Role.COMMITTEE,
                Role.MEMBER,
                Role.LIAISON)) {
            throw new Forbidden("matching.notForYou");
        }
    }

    /** Passes for staff. */
    public static void requireAccuracy(Actor actor) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_READ);
        if (!actor.is(Role.STAFF)) {
            throw new Forbidden("matching.forStaff");
        }
    }

    /** Whether the actor may hear that so many items are counted; staff and committees see every item anyway. */
    public static boolean mayHear(Actor actor, int count) {
        return count == 0 || count >= FEW || actor.isAnyOf(Role.STAFF, Role.COMMITTEE);
    }
}
