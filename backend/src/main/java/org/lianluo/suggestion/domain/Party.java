package org.lianluo.suggestion.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;

/** Who acts on a suggestion. */
public enum Party {
    /** The deputy who files it, in person: nobody acts for a deputy. */
    SPONSOR {
        @Override
        boolean isRoleOf(Actor actor) {
            return isDeputy(actor);
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return suggestion.isSponsoredBy(actor.deputy());
        }

        @Override
        List<Owner> owners(Suggestion suggestion, @Nullable Assignment on) {
            var sponsor = suggestion.sponsor();
            return sponsor == null ? List.of() : List.of(Owner.of(sponsor.deputy()));
        }
    },
    /** The sponsor and the deputies the draft is shared with. */
    DRAFTERS {
        @Override
        boolean isRoleOf(Actor actor) {
            return isDeputy(actor);
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return suggestion.isSponsoredBy(actor.deputy())
                    || suggestion.cosigning().coAuthors().contains(actor.deputy());
        }
    },
    /** Deputies who were invited to co-sign. */
    INVITED {
        @Override
        boolean isRoleOf(Actor actor) {
            return isDeputy(actor);
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return suggestion.cosigning().takingPart().contains(actor.deputy());
        }
    },
    /** Deputies who have co-signed. */
    COSIGNERS {
        @Override
        boolean isRoleOf(Actor actor) {
            return isDeputy(actor);
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return suggestion
                    .cosigning()
                    .of(actor.deputy())
                    .filter(Cosignature::holds)
                    .isPresent();
        }
    },
    /** The sponsor and those who have co-signed. */
    SPONSORS {
        @Override
        boolean isRoleOf(Actor actor) {
            return isDeputy(actor);
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return SPONSOR.includes(actor, suggestion, on) || COSIGNERS.includes(actor, suggestion, on);
        }
    },
    /** The liaison office of the delegation that files it as a whole. */
    DELEGATION {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.LIAISON) && actor.delegation() != null;
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            var confirmation = suggestion.cosigning().confirmation();
            return confirmation != null && confirmation.delegation().equals(actor.delegation());
        }
    },
    /** The deputies' work office. */
    OFFICE {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.STAFF);
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return true;
        }

        @Override
        List<Owner> owners(Suggestion suggestion, @Nullable Assignment on) {
            return List.of(Owner.OFFICE);
        }
    },
    /** Clerks and leaders of the unit. */
    UNIT {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER) && actor.unit() != null;
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return on != null ? on.unit().equals(actor.unit()) : suggestion.isHandledBy(actor.unit());
        }

        @Override
        List<Owner> owners(Suggestion suggestion, @Nullable Assignment on) {
            return on == null ? List.of() : List.of(Owner.of(on.unit()));
        }
    },
    /** The leader of the unit, who signs. */
    LEADER {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.UNIT_LEADER) && actor.unit() != null;
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return UNIT.includes(actor, suggestion, on);
        }

        @Override
        List<Owner> owners(Suggestion suggestion, @Nullable Assignment on) {
            return UNIT.owners(suggestion, on);
        }
    },
    /** The co-handlers of the lead. */
    PARTNERS {
        @Override
        boolean isRoleOf(Actor actor) {
            return UNIT.isRoleOf(actor);
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return suggestion.handling().partners().stream()
                    .anyMatch(it -> it.unit().equals(actor.unit()));
        }

        @Override
        List<Owner> owners(Suggestion suggestion, @Nullable Assignment on) {
            return suggestion.handling().partners().stream()
                    .map(Assignment::unit)
                    .filter(unit -> on == null || !on.work().hasWordOf(unit))
                    .map(Owner::of)
                    .toList();
        }
    },
    /** Time itself, where a term has run out. */
    CLOCK {
        @Override
        boolean isRoleOf(Actor actor) {
            return Clockwork.ACTOR.account() == actor.account();
        }

        @Override
        boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on) {
            return true;
        }
    };

    /** Whether the actor could be this party of some suggestion. */
    abstract boolean isRoleOf(Actor actor);

    /** Whether an actor of that role is this party of the suggestion, or of one of its assignments. */
    abstract boolean includes(Actor actor, Suggestion suggestion, @Nullable Assignment on);

    /** Who owes what this party owes; empty for parties that owe nothing by a state alone. */
    List<Owner> owners(Suggestion suggestion, @Nullable Assignment on) {
        return List.of();
    }

    /** On whose behalf the actor acts as this party: the key of a deputy, unit, delegation or the office. */
    @Nullable
    String behalf(Actor actor) {
        return switch (this) {
            case SPONSOR, DRAFTERS, INVITED, COSIGNERS, SPONSORS -> key(actor.deputy());
            case DELEGATION -> key(actor.delegation());
            case OFFICE -> Owner.OFFICE.key();
            case UNIT, LEADER, PARTNERS -> key(actor.unit());
            case CLOCK -> null;
        };
    }

    private static @Nullable String key(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static boolean isDeputy(Actor actor) {
        return actor.is(Role.DEPUTY) && actor.deputy() != null;
    }
}
