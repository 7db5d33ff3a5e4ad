package org.lianluo.suggestion.graphql;

/** A step that needs nothing but the suggestion. */
record StepInput(String id, long expectedVersion, String idempotencyKey)
        implements SuggestionDeskController.OnSuggestion {}
