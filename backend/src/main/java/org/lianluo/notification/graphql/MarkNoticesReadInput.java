package org.lianluo.notification.graphql;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MarkNoticesReadInput(
        @Nullable List<String> ids, @Nullable Instant until, String idempotencyKey) {}
