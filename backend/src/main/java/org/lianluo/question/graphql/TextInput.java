package org.lianluo.question.graphql;

/** A question and what is said on it. */
record TextInput(String id, long expectedVersion, String idempotencyKey, String text)
        implements QuestionDeskController.OnQuestion {}
