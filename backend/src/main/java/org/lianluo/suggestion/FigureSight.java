package org.lianluo.suggestion;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;

/** Who may see figures: staff and committees all of them, the people of a unit those about its own part. */
public final class FigureSight {

    private FigureSight() {}

    /**
     * Passes for those who may see figures; {@link Forbidden} for others.
     *
     * @param unit whose part the figures are about; null: whole items
     */
    public static void require(Actor actor, @Nullable UnitId unit) {
        actor.signedIn();
        actor.require(Scope.SUGGESTION_READ);
        boolean own = unit != null && unit.equals(ownUnit(actor));
        if (!own && !actor.isAnyOf(Role.STAFF, Role.COMMITTEE)) {
            throw new Forbidden("suggestion.figuresNotYours");
        }
    }

    /** The unit whose part the actor may see figures about; null for those who work for none. */
    public static @Nullable UnitId ownUnit(Actor actor) {
        return actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER) ? actor.unit() : null;
    }
}
