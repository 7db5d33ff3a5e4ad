package org.lianluo.rulebook.graphql;

import java.time.LocalDate;
import org.lianluo.rulebook.domain.CongressSession;
import org.lianluo.rulebook.domain.Edition;

/** A session with its version. */
record SessionView(String id, int term, int number, LocalDate from, LocalDate to, String source, int version) {

    static SessionView of(Edition<CongressSession> edition) {
        var session = edition.content();
        return new SessionView(
                session.id(),
                session.term(),
                session.number(),
                session.from(),
                session.to(),
                session.source(),
                edition.version());
    }
}
