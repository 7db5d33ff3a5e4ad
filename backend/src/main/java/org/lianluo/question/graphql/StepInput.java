package org.lianluo.question.graphql;

/** A step that needs nothing but the question. */
record StepInput(String id, long expectedVersion, String idempotencyKey) implements QuestionDeskController.OnQuestion {}
