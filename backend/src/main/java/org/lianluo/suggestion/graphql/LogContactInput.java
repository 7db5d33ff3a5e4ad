package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.ContactChannel;
import org.lianluo.suggestion.domain.UnitHandling;

/** What logContact needs. */
record LogContactInput(
        String id,
        String idempotencyKey,
        ContactChannel channel,
        LocalDate on,
        @Nullable DeputyId deputy,
        String people,
        String summary)
        implements OnSuggestion {

    Act act() {
        return new UnitHandling.LogContact(channel, on, deputy, people, summary);
    }
}
