package org.lianluo.rulebook.domain;

import java.time.Instant;
import java.util.List;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;

/**
 * Who changed something, when and on which request.
 *
 * @param by the name as shown to others
 */
public record Edit(Request request, String by, Instant at) {

    /** Whether this very request was carried out already; refuses a key that was used for other content. */
    static boolean isAmong(List<Edit> edits, Request request) {
        var same = edits.stream()
                .map(Edit::request)
                .filter(it -> it.key().equals(request.key()))
                .toList();
        if (same.stream().anyMatch(it -> !it.fingerprint().equals(request.fingerprint()))) {
            throw Refusal.at("idempotencyKey", ProblemCode.KEY_REUSED, "problem.keyReused");
        }
        return !same.isEmpty();
    }
}
