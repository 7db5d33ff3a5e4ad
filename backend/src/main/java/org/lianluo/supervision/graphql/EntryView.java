package org.lianluo.supervision.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.domain.EntryKind;
import org.lianluo.supervision.domain.SupervisionEntry;

/** An entry under an id that is unique over all topics. */
record EntryView(KeySupervisionId topic, SupervisionEntry entry) {

    public String id() {
        return topic.value() + "." + entry.id();
    }

    public EntryKind kind() {
        return entry.kind();
    }

    public LocalDate on() {
        return entry.content().on();
    }

    public @Nullable String place() {
        return entry.content().place();
    }

    public List<String> participants() {
        return entry.content().participants();
    }

    public String summary() {
        return entry.content().summary();
    }

    public String recorder() {
        return entry.recorder();
    }

    public Instant recordedAt() {
        return entry.recordedAt();
    }
}
