package org.lianluo.supervision.domain;

import java.util.List;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;

/** Who acts on a topic of key supervision. */
public enum SupervisionParty {
    /** The deputies' work office, which also puts down what the Council of Chairpersons decides. */
    OFFICE {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.STAFF);
        }

        @Override
        boolean includes(Actor actor, KeySupervisionTopic topic) {
            return isRoleOf(actor);
        }

        @Override
        List<Owner> owners(TopicSubject subject) {
            return List.of(Owner.OFFICE);
        }
    },
    /** The committee that leads the supervision. */
    LEAD {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.is(Role.COMMITTEE);
        }

        @Override
        boolean includes(Actor actor, KeySupervisionTopic topic) {
            return isRoleOf(actor) && topic.subject().leadCommittee().equals(actor.committee());
        }

        @Override
        List<Owner> owners(TopicSubject subject) {
            return List.of(Owner.of(subject.leadCommittee()));
        }
    },
    /** The office or the leading committee. */
    SUPERVISOR {
        @Override
        boolean isRoleOf(Actor actor) {
            return OFFICE.isRoleOf(actor) || LEAD.isRoleOf(actor);
        }

        @Override
        boolean includes(Actor actor, KeySupervisionTopic topic) {
            return OFFICE.includes(actor, topic) || LEAD.includes(actor, topic);
        }

        @Override
        List<Owner> owners(TopicSubject subject) {
            return LEAD.owners(subject);
        }
    },
    /** Clerks and leaders of a unit under supervision. */
    UNIT {
        @Override
        boolean isRoleOf(Actor actor) {
            return actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER) && actor.unit() != null;
        }

        @Override
        boolean includes(Actor actor, KeySupervisionTopic topic) {
            return isRoleOf(actor) && topic.subject().units().stream().anyMatch(it -> it.equals(actor.unit()));
        }

        @Override
        List<Owner> owners(TopicSubject subject) {
            return subject.units().stream().map(Owner::of).toList();
        }
    };

    /** Whether the actor could be this party of some topic. */
    abstract boolean isRoleOf(Actor actor);

    /** Whether the actor is this party of the topic. */
    abstract boolean includes(Actor actor, KeySupervisionTopic topic);

    abstract List<Owner> owners(TopicSubject subject);
}
