package org.lianluo.rulebook.graphql;

import java.time.LocalDate;
import org.lianluo.rulebook.domain.CongressSession;

/** A session of the congress. */
record SaveSessionInput(
        int term, int number, int expectedVersion, String idempotencyKey, LocalDate from, LocalDate to, String source) {

    CongressSession session(String congress) {
        return new CongressSession(congress, term, number, from, to, source.strip());
    }
}
