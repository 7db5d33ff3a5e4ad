package org.lianluo.supervision.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.supervision.KeySupervisionStatus;

/**
 * Who may see a topic and how much of it, decided here alone: a topic names its audiences, an actor belongs to some, and
 * sees what shares one.
 */
public final class TopicAudience {

    /** How much of a topic somebody sees; each sees all that those before see. */
    public enum Sight {
        NOTHING,
        /** That it is set: title, committee and units. */
        OPEN,
        /** Why, when and how it is supervised, but not what came of it. */
        OUTLINE,
        /** Everything. */
        INSIDE
    }

    static final String PUBLIC = "public";
    static final String CONGRESS = "congress";
    static final String OFFICE = "office";
    static final String COMMITTEE = "committee";

    private static final Role[] AT_WORK = {
        Role.DEPUTY, Role.UNIT_CLERK, Role.UNIT_LEADER, Role.STAFF, Role.COMMITTEE, Role.MEMBER, Role.LIAISON
    };

    private TopicAudience() {}

    /** The audiences an actor belongs to; refuses a client without the scope to read. */
    public static Set<String> of(Actor actor) {
        actor.require(Scope.SUGGESTION_READ);
        var audiences = own(actor);
        audiences.add(PUBLIC);
        if (actor.isSignedIn() && actor.isAnyOf(AT_WORK)) {
            audiences.add(CONGRESS);
        }
        if (actor.is(Role.STAFF)) {
            audiences.add(OFFICE);
        }
        if (actor.is(Role.COMMITTEE)) {
            audiences.add(COMMITTEE);
        }
        return audiences;
    }

    /** The audiences through which the actor sees more than that a topic is set. */
    public static Set<String> ofFollowers(Actor actor) {
        var audiences = of(actor);
        audiences.remove(PUBLIC);
        return audiences;
    }

    /** The audience the actor is in person, as a deputy, for a unit or for a committee; empty for everyone else. */
    public static Set<String> own(Actor actor) {
        var own = new TreeSet<String>();
        add(own, actor.is(Role.DEPUTY) ? actor.deputy() : null);
        add(own, SupervisionParty.UNIT.isRoleOf(actor) ? actor.unit() : null);
        add(own, SupervisionParty.LEAD.isRoleOf(actor) ? actor.committee() : null);
        return own;
    }

    private static void add(Set<String> audiences, @Nullable Id id) {
        if (id != null) {
            audiences.add(id.value());
        }
    }

    /** The audiences of a topic: office, committees, its units, the deputies whose suggestions it groups; once set, the others. */
    public static Set<String> of(KeySupervisionTopic topic) {
        var audiences = new TreeSet<>(
                Set.of(OFFICE, COMMITTEE, topic.subject().leadCommittee().value()));
        topic.subject().units().forEach(it -> add(audiences, it));
        topic.suggestions().forEach(it -> it.deputies().forEach(deputy -> add(audiences, deputy)));
        if (topic.course().decision() != null) {
            audiences.add(CONGRESS);
        }
        if (topic.course().decision() != null && topic.status() != KeySupervisionStatus.DROPPED) {
            audiences.add(PUBLIC);
        }
        return audiences;
    }

    public static boolean sees(Actor actor, KeySupervisionTopic topic) {
        return sight(actor, topic) != Sight.NOTHING;
    }

    public static Sight sight(Actor actor, KeySupervisionTopic topic) {
        var shared = of(actor);
        shared.retainAll(of(topic));
        if (shared.isEmpty()) {
            return Sight.NOTHING;
        }
        if (!Set.of(PUBLIC, CONGRESS).containsAll(shared)) {
            return Sight.INSIDE;
        }
        return shared.contains(CONGRESS) ? Sight.OUTLINE : Sight.OPEN;
    }

    /** Whether the actor reads what is reported to the chairpersons. */
    public static boolean readsReports(Actor actor) {
        return !Collections.disjoint(of(actor), Set.of(OFFICE, COMMITTEE));
    }
}
