package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Promise;

/** A promise in a reply; what is left out is empty. */
record PromiseInput(
        @Nullable String what,
        @Nullable String who,
        @Nullable LocalDate dueOn) {

    Promise promise() {
        return new Promise(Objects.requireNonNullElse(what, ""), Objects.requireNonNullElse(who, ""), dueOn);
    }
}
