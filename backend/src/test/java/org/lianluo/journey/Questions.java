package org.lianluo.journey;

import tools.jackson.databind.JsonNode;

/** Questions before filing as people and programs speak of them. */
final class Questions {

    static final String FIELDS = "{ id version status subject unit { id } deadline { due basis explain overdue } "
            + "rounds { text answers { text unit { name } } } obligations { kind owner { name } } }";

    private static final String PAYLOAD = "{ question " + FIELDS + " problems { code path message } }";

    private Questions() {}

    static String asking(String key, String more) {
        return "mutation { askPreFilingQuestion(input: {idempotencyKey: \"%s\", unit: \"unt_moe\", subject: \"课后服务经费\", text: \"定额是多少？\" %s}) %s }"
                .formatted(key, more, PAYLOAD);
    }

    static JsonNode ask(Speaker deputy, String key, String more) {
        return done(deputy.data(asking(key, more)).path("askPreFilingQuestion"));
    }

    static JsonNode ask(Speaker deputy) {
        return ask(deputy, Speaker.key(), "");
    }

    static String document(String mutation, JsonNode question, String key, String more) {
        return "mutation { %s(input: {id: \"%s\", expectedVersion: %d, idempotencyKey: \"%s\" %s}) %s }"
                .formatted(
                        mutation,
                        question.path("id").asString(),
                        question.path("version").asLong(),
                        key,
                        more,
                        PAYLOAD);
    }

    /** Work that must have been done: returns the question. */
    static JsonNode done(Speaker speaker, String mutation, JsonNode question, String more) {
        return done(
                speaker.data(document(mutation, question, Speaker.key(), more)).path(mutation));
    }

    private static JsonNode done(JsonNode payload) {
        if (!payload.path("problems").isEmpty()) {
            throw new AssertionError(payload.path("problems").toString());
        }
        return payload.path("question");
    }

    /** The question as this reader finds it by its id; null where it is hidden. */
    static JsonNode read(Speaker reader, JsonNode question, String fields) {
        return reader.data("{ node(id: \"%s\") { ... on PreFilingQuestion %s } }"
                        .formatted(question.path("id").asString(), fields))
                .path("node");
    }

    static boolean isListed(Speaker reader, JsonNode question, String filter) {
        return reader.data("{ preFilingQuestions(first: 100, filter: %s) { nodes { id } } }".formatted(filter))
                .at("/preFilingQuestions/nodes")
                .valueStream()
                .anyMatch(it -> it.path("id").equals(question.path("id")));
    }

    /** What the reader owes on the question, as their own list says; empty where nothing is. */
    static String owed(Speaker reader, JsonNode question) {
        return reader.data("{ obligations(first: 100, filter: {kinds: [ANSWER_QUESTION, REDIRECT_QUESTION]}) "
                        + "{ nodes { kind item { id } } } }")
                .at("/obligations/nodes")
                .valueStream()
                .filter(it -> it.at("/item/id").equals(question.path("id")))
                .map(it -> it.path("kind").asString())
                .findFirst()
                .orElse("");
    }
}
