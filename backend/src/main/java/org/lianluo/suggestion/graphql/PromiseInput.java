package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import org.lianluo.suggestion.domain.Promise;

/** A promise in a reply. */
record PromiseInput(String what, String who, LocalDate dueOn) {

    Promise promise() {
        return new Promise(what, who, dueOn);
    }
}
