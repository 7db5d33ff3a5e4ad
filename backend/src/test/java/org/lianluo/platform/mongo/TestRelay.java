package org.lianluo.platform.mongo;

import java.time.Clock;
import java.util.function.Consumer;
import org.lianluo.shared.Saved;

/** A relay for tests: announces to one listener, sweeps when told to. */
public final class TestRelay {

    private TestRelay() {}

    public static Relay to(Consumer<Saved> listener, Clock clock) {
        return new Relay(event -> listener.accept((Saved) event), clock);
    }

    public static void sweep(Relay relay) {
        relay.sweep();
    }
}
