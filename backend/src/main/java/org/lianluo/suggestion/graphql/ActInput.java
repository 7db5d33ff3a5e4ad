package org.lianluo.suggestion.graphql;

/** An act that needs nothing but the suggestion, whatever its version. */
record ActInput(String id, String idempotencyKey) implements OnSuggestion {}
