package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.MoreTime;

/** What requestExtension needs. */
record RequestExtensionInput(String id, String idempotencyKey, LocalDate until, String reason) implements OnSuggestion {

    Act act() {
        return new MoreTime.RequestExtension(until, reason);
    }
}
