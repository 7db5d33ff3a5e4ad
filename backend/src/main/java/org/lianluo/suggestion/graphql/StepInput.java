package org.lianluo.suggestion.graphql;

/** A step that needs nothing but the suggestion as it was read. */
record StepInput(String id, Long expectedVersion, String idempotencyKey) implements OnSuggestion {}
