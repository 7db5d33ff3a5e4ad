package org.lianluo.suggestion.graphql;

import java.util.List;

/** The same kind of work on many suggestions; each is done or refused by itself. */
record BulkInput(String idempotencyKey, List<Item> items) {

    record Item(String id, Long expectedVersion) {}
}
