package org.lianluo.shared;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Somebody who stays for a while, such as the reader of a stream, and is asked again now and then who they are.
 *
 * @param actor as they came
 * @param now as they are at present; empty when their session has ended or their token is no longer valid
 */
public record Presence(Actor actor, Supplier<Optional<Actor>> now) {

    /** Whether they are exactly who they were; {@link Unauthenticated} where they are nobody any more. */
    public boolean isUnchanged() {
        return now.get().orElseThrow(Unauthenticated::new).equals(actor);
    }
}
