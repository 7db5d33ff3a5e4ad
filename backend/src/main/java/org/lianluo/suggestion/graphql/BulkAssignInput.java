package org.lianluo.suggestion.graphql;

import java.util.List;
import org.lianluo.suggestion.domain.Assignee;

/** Many suggestions with the units each is assigned to. */
record BulkAssignInput(String idempotencyKey, List<Item> items) {

    record Item(String id, Long expectedVersion, List<Assignee> assignments, boolean wide) {}
}
