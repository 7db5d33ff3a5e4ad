package org.lianluo.shared;

import java.util.List;

/** An aggregate as it is kept, with the requests that were already carried out on it. */
public record Kept<T extends Aggregate>(T aggregate, List<Request> done) {

    public Kept {
        done = List.copyOf(done);
    }

    /** Whether this very request was carried out before; refuses a key that was used for other work. */
    public boolean has(Request request) {
        return done.stream()
                .filter(it -> it.key().equals(request.key()))
                .findFirst()
                .map(it -> {
                    if (!it.fingerprint().equals(request.fingerprint())) {
                        throw Refusal.at("idempotencyKey", ProblemCode.KEY_REUSED, "problem.keyReused");
                    }
                    return true;
                })
                .orElse(false);
    }
}
