package org.lianluo.suggestion.graphql;

import java.util.List;

/** Suggestions of the same content. */
record MergeInput(String idempotencyKey, List<BulkInput.Item> items, String note) {}
