package org.lianluo.question.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;

/**
 * Who may see a question, decided here alone: the deputy who asked, the units it was put to, and the office; nobody
 * else, and never the public. A question belongs to the making of a suggestion, so the scopes are those of suggestions.
 */
public final class Audience {

    static final String OFFICE = "office";

    private Audience() {}

    /** The audiences an actor belongs to, none for most people; refuses a client without the scope to read. */
    public static Set<String> of(Actor actor) {
        var audiences = ownOf(actor);
        if (actor.is(Role.STAFF)) {
            audiences.add(OFFICE);
        }
        return audiences;
    }

    /** Those that concern the actor in person or the actor's unit. */
    public static Set<String> ownOf(Actor actor) {
        var audiences = asAsker(actor);
        if (QuestionParty.UNIT.isRoleOf(actor)) {
            audiences.add(String.valueOf(actor.unit()));
        }
        return audiences;
    }

    /** Those of what the actor asked. */
    public static Set<String> asAsker(Actor actor) {
        actor.require(Scope.SUGGESTION_READ);
        var audiences = new TreeSet<String>();
        if (QuestionParty.ASKER.isRoleOf(actor)) {
            audiences.add(String.valueOf(actor.deputy()));
        }
        return audiences;
    }

    public static Set<String> of(PreFilingQuestion question) {
        var audiences = new TreeSet<>(Set.of(OFFICE, question.inquiry().asker().value()));
        question.units().forEach(unit -> audiences.add(unit.value()));
        return audiences;
    }

    public static boolean sees(Actor actor, PreFilingQuestion question) {
        return !Collections.disjoint(of(actor), of(question));
    }

    /** Whether the actor asked it and so may know which draft it belongs to. */
    public static boolean isAsker(Actor actor, PreFilingQuestion question) {
        return QuestionParty.ASKER.isRoleOf(actor) && QuestionParty.ASKER.includes(actor, question);
    }
}
