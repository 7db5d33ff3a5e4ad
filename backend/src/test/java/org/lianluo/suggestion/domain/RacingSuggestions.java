package org.lianluo.suggestion.domain;

import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;

/** A store in which somebody else is faster so many times. */
final class RacingSuggestions extends StoreInFront {

    private final AtomicInteger overtakes;

    RacingSuggestions(int times) {
        super(new InMemorySuggestions());
        this.overtakes = new AtomicInteger(times);
    }

    void overtakes(int times) {
        overtakes.set(times);
    }

    @Override
    public Suggestion save(Suggestion next, Request request) {
        if (overtakes.getAndDecrement() > 0) {
            throw Refusal.of(ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        return super.save(next, request);
    }
}
