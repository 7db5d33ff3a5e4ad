package org.lianluo.suggestion.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * Who may see a suggestion, decided here alone: a suggestion names its audiences, an actor belongs to some, and sees what
 * shares one. Lists, nodes, counts and search all ask with the same names.
 */
public final class Audience {

    public static final String PUBLIC = "public";
    static final String OFFICE = "office";
    static final String COMMITTEE = "committee";

    private static final String FORMER = "/former";

    private Audience() {}

    /**
     * The audiences an actor belongs to; refuses a client without the scope to read. Those who see everything submitted
     * from the inside are not of the public.
     */
    public static Set<String> of(Actor actor) {
        actor.require(Scope.SUGGESTION_READ);
        var audiences = new TreeSet<String>();
        if (actor.is(Role.STAFF)) {
            audiences.add(OFFICE);
        } else if (actor.is(Role.COMMITTEE)) {
            audiences.add(COMMITTEE);
        } else {
            audiences.add(PUBLIC);
        }
        add(audiences, Party.SPONSOR.isRoleOf(actor) ? actor.deputy() : null);
        add(audiences, Party.UNIT.isRoleOf(actor) ? actor.unit() : null);
        add(audiences, Party.DELEGATION.isRoleOf(actor) ? actor.delegation() : null);
        return audiences;
    }

    /** Those without the public: to them a suggestion shows its inside. */
    public static Set<String> insideOf(Actor actor) {
        var audiences = of(actor);
        audiences.remove(PUBLIC);
        return audiences;
    }

    private static void add(Set<String> audiences, @Nullable Id id) {
        if (id != null) {
            audiences.add(id.value());
        }
    }

    /** The audiences of a suggestion: those who write and sign it, once submitted the office, then those who handle it, last the public. */
    public static Set<String> of(Suggestion suggestion) {
        var audiences = new TreeSet<String>();
        if (suggestion.status() == SuggestionStatus.DISCARDED) {
            return audiences;
        }
        var sponsor = suggestion.sponsor();
        if (sponsor != null) {
            audiences.add(sponsor.deputy().value());
        }
        var cosigning = suggestion.cosigning();
        cosigning.coAuthors().forEach(it -> add(audiences, it));
        cosigning.takingPart().forEach(it -> add(audiences, it));
        if (cosigning.confirmation() != null) {
            add(audiences, cosigning.confirmation().delegation());
        }
        if (!suggestion.status().isBeforeSubmission()) {
            audiences.add(OFFICE);
            audiences.add(COMMITTEE);
        }
        suggestion.handling().assignments().stream()
                .map(Assignment::unit)
                .forEach(it -> audiences.add(suggestion.isHandledBy(it) ? it.value() : it.value() + FORMER));
        if (suggestion.isPublic()) {
            audiences.add(PUBLIC);
        }
        return audiences;
    }

    /** The audiences of those an item was taken from: they find what is left to them, and not among the others. */
    public static Set<String> formerOf(Actor actor) {
        actor.require(Scope.SUGGESTION_READ);
        var unit = Party.UNIT.isRoleOf(actor) ? actor.unit() : null;
        return unit == null ? Set.of() : Set.of(unit.value() + FORMER);
    }

    public static boolean isFormer(String audience) {
        return audience.endsWith(FORMER);
    }

    public static boolean sees(Actor actor, Suggestion suggestion) {
        var audiences = of(suggestion);
        return !Collections.disjoint(of(actor), audiences) || !Collections.disjoint(formerOf(actor), audiences);
    }

    /** Whether the actor sees no more than {@link FormerWork}: it is not public, and was taken from the actor's unit. */
    public static boolean seesFormerWork(Actor actor, Suggestion suggestion) {
        return Collections.disjoint(of(actor), of(suggestion)) && sees(actor, suggestion);
    }

    /** Whether it is or was the work of the actor's unit, which always sees it, and who took each step of it. */
    public static boolean isOwnWork(Actor actor, Assignment assignment) {
        return Party.UNIT.isRoleOf(actor) && assignment.unit().equals(actor.unit());
    }

    /** Whether the actor sees the inside: who handles it and how, not only what is published. */
    public static boolean seesInside(Actor actor, Suggestion suggestion) {
        var audiences = insideOf(actor);
        return !Collections.disjoint(audiences, of(suggestion));
    }
}
