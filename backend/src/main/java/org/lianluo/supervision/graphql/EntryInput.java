package org.lianluo.supervision.graphql;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.supervision.domain.EntryContent;
import org.lianluo.supervision.domain.EntryKind;

/** A topic and what was done. */
record EntryInput(
        String id,
        long expectedVersion,
        String idempotencyKey,
        EntryKind kind,
        LocalDate on,
        @Nullable String place,
        @Nullable List<String> participants,
        String summary)
        implements TopicInputs.OnTopic {

    EntryContent content() {
        return new EntryContent(on, place, participants == null ? List.of() : participants, summary);
    }
}
