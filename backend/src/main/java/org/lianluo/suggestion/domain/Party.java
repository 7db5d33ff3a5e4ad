package org.lianluo.suggestion.domain;

import java.util.List;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;

/** Who acts on a suggestion. */
public enum Party {
    /** The deputy who files it, in person: nobody acts for a deputy. */
    SPONSOR {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.DEPUTY) && actor.deputy() != null;
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion) {
            var sponsor = suggestion.sponsor();
            return sponsor != null && sponsor.deputy().equals(actor.deputy());
        }

        @Override
        List<Owner> owners(Suggestion suggestion) {
            var sponsor = suggestion.sponsor();
            return sponsor == null ? List.of() : List.of(Owner.of(sponsor.deputy()));
        }
    },
    /** The deputies' work office. */
    OFFICE {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.STAFF);
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion) {
            return true;
        }

        @Override
        List<Owner> owners(Suggestion suggestion) {
            return List.of(Owner.OFFICE);
        }
    },
    /** Clerks and leaders of a unit it is assigned to. */
    UNIT {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER) && actor.unit() != null;
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion) {
            return suggestion.handling().assignments().stream()
                    .anyMatch(assignment -> assignment.unit().equals(actor.unit()));
        }

        @Override
        List<Owner> owners(Suggestion suggestion) {
            return suggestion.handling().assignments().stream()
                    .map(assignment -> Owner.of(assignment.unit()))
                    .toList();
        }
    };

    /** Whether the actor could be this party of some suggestion. */
    abstract boolean isRoleOf(Actor actor);

    /** Whether an actor of that role is this party of the suggestion. */
    abstract boolean includes(Actor actor, Suggestion suggestion);

    abstract List<Owner> owners(Suggestion suggestion);
}
