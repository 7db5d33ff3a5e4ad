package org.lianluo.rulebook.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianluo.shared.Actor;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Scope;

/** Where staff change terms: always as a new version. */
public final class RuleSetDesk {

    private final Rules rules;
    private final Clock clock;
    private final String congress;

    public RuleSetDesk(Rules rules, Clock clock, String congress) {
        this.rules = rules;
        this.clock = clock;
        this.congress = congress;
    }

    public RuleSetVersions versions() {
        return new RuleSetVersions(rules.ruleSets(), congress);
    }

    /** @param expected the newest version the editor saw; refused with STALE_VERSION where there is a newer one */
    public RuleSet save(RuleSetDraft draft, int expected, Request request, Actor actor) {
        Office.require(actor, Scope.SUGGESTION_WRITE);
        var done = madeBy(request, draft.id());
        if (done.isPresent()) {
            return done.get();
        }
        var newest = newest(draft.id());
        if (newest.version() != expected) {
            throw Refusal.at("expectedVersion", ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        RuleSetCheck.orRefuse(draft, newest, LocalDate.now(clock));
        return rules.add(draft.after(newest, new Edit(request, actor.name(), clock.instant())));
    }

    private Optional<RuleSet> madeBy(Request request, String id) {
        Predicate<RuleSet> made = version -> version.edit() != null && Edit.isAmong(List.of(version.edit()), request);
        return versions().of(id).filter(made).findFirst();
    }

    /** Refuses with NOT_FOUND where there is no such set. */
    public RuleSet newest(String id) {
        return versions()
                .newest(id)
                .orElseThrow(() -> Refusal.at("ruleSet", ProblemCode.NOT_FOUND, "problem.notFound", id));
    }
}
