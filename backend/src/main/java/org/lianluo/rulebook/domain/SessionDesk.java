package org.lianluo.rulebook.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Request;
import org.lianluo.shared.Scope;

/** Where staff enter when the congress is in session. */
public final class SessionDesk {

    private static final int TEXT = 1000;
    private static final int LONGEST = 60;

    private final Rules rules;
    private final Clock clock;
    private final String congress;

    public SessionDesk(Rules rules, Clock clock, String congress) {
        this.rules = rules;
        this.clock = clock;
        this.congress = congress;
    }

    public String congress() {
        return congress;
    }

    /** Those of the congress, the latest first. */
    public List<Edition<CongressSession>> sessions() {
        return rules.sessions().stream()
                .filter(it -> it.content().congress().equals(congress))
                .sorted(Comparator.comparing(
                                (Edition<CongressSession> it) -> it.content().from())
                        .reversed())
                .toList();
    }

    public Optional<Edition<CongressSession>> find(String id) {
        return sessions().stream().filter(it -> it.content().id().equals(id)).findFirst();
    }

    /** @param expected the version the editor saw, 0 where it is not known; refused with STALE_VERSION otherwise */
    public Edition<CongressSession> save(CongressSession session, int expected, Request request, Actor actor) {
        Office.require(actor, Scope.SUGGESTION_WRITE);
        @Nullable Edition<CongressSession> before = find(session.id()).orElse(null);
        if (before != null && Edit.isAmong(before.edits(), request)) {
            return before;
        }
        check(session);
        var edit = new Edit(request, actor.name(), clock.instant());
        return rules.saveSession(Edition.next(before, expected, session, edit));
    }

    private void check(CongressSession session) {
        var check = new InputCheck();
        if (session.term() < 1 || session.term() > 99) {
            check.refuse(List.of("term"), "rulebook.term");
        }
        if (session.number() < 1 || session.number() > 20) {
            check.refuse(List.of("number"), "rulebook.number");
        }
        long days = ChronoUnit.DAYS.between(session.from(), session.to());
        if (days < 0 || days > LONGEST) {
            check.refuse(List.of("to"), "rulebook.to");
        }
        sessions().stream()
                .map(Edition::content)
                .filter(it -> !it.id().equals(session.id()) && it.overlaps(session))
                .findFirst()
                .ifPresent(it -> check.refuse(List.of("from"), "rulebook.overlaps", it.term(), it.number()));
        check.owed(List.of("source"), session.source(), TEXT);
        check.orRefuse();
    }
}
