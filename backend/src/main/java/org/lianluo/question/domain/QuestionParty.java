package org.lianluo.question.domain;

import org.lianluo.shared.Actor;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;

/** Who acts on a question. */
public enum QuestionParty {
    /** The deputy who asked, in person. */
    ASKER {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.DEPUTY) && actor.deputy() != null;
        }

        @Override
        boolean includes(Actor actor, PreFilingQuestion question) {
            return question.inquiry().asker().equals(actor.deputy());
        }

        @Override
        Owner owner(PreFilingQuestion question) {
            return Owner.of(question.inquiry().asker());
        }
    },
    /** Clerks and leaders of the unit it is put to now. */
    UNIT {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER) && actor.unit() != null;
        }

        @Override
        boolean includes(Actor actor, PreFilingQuestion question) {
            return question.unit().equals(actor.unit());
        }

        @Override
        Owner owner(PreFilingQuestion question) {
            return Owner.of(question.unit());
        }
    },
    /** The deputies' work office. */
    OFFICE {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.STAFF);
        }

        @Override
        boolean includes(Actor actor, PreFilingQuestion question) {
            return true;
        }

        @Override
        Owner owner(PreFilingQuestion question) {
            return Owner.OFFICE;
        }
    };

    /** Whether the actor could be this party of some question. */
    abstract boolean isRoleOf(Actor actor);

    /** Whether an actor of that role is this party of the question. */
    abstract boolean includes(Actor actor, PreFilingQuestion question);

    abstract Owner owner(PreFilingQuestion question);
}
