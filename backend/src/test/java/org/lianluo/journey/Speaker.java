package org.lianluo.journey;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks GraphQL: a person in the portal or a program with a token. */
final class Speaker {

    private static final JsonMapper JSON = new JsonMapper();

    static final String SUGGESTION = "{ id version number status title contentHash receipt { number contentHash } "
            + "deadline { due basis explain } publishedOn replies { key replyClass } }";

    /** Work that stands beside the others' and hinders nobody: its input names no version. */
    private static final Set<String> BESIDE = Set.of(
            "inviteCosigners",
            "cosignSuggestion",
            "declineCosigning",
            "confirmForDelegation",
            "declineForDelegation",
            "requestWithdrawal",
            "remarkOnSuggestion",
            "decideExtension",
            "suspendClock",
            "resumeClock",
            "assignInside",
            "logContact",
            "answerContact",
            "writeToUnit",
            "writeToDeputy",
            "requestExtension",
            "giveOpinion",
            "draftReply",
            "sendToCountersign",
            "countersignReply",
            "sendToSign",
            "sendBackReply",
            "signReply",
            "questionReply",
            "releaseReply",
            "correctReply",
            "relayReply",
            "publishReply",
            "addEvaluation",
            "answerReallyDone",
            "reportProgress",
            "keepCommitment",
            "failCommitment",
            "dropCommitment");

    private static final String PAYLOAD = "{ suggestion " + SUGGESTION + " problems { code path message } }";

    private final Function<String, HttpResponse<String>> transport;

    private Speaker(Function<String, HttpResponse<String>> transport) {
        this.transport = transport;
    }

    static Speaker portal(Browser browser) {
        return new Speaker(browser::graphQl);
    }

    static Speaker program(ThirdParty client, String token) {
        return new Speaker(document -> client.graphQl(token, document));
    }

    /** The whole answer, errors included. */
    JsonNode ask(String document) {
        return JSON.readTree(transport.apply(document).body());
    }

    JsonNode data(String document) {
        var answer = ask(document);
        if (answer.has("errors")) {
            throw new AssertionError(answer.path("errors").toString());
        }
        return answer.path("data");
    }

    /** What came of it in one word: the code of the GraphQL error, else of the first problem, else OK. */
    String outcome(String document) {
        var answer = ask(document);
        if (answer.has("errors")) {
            return answer.at("/errors/0/extensions/code").asString("no code: " + answer);
        }
        return answer.findValues("problems").stream()
                .flatMap(problems -> problems.valueStream())
                .map(problem -> problem.path("code").asString())
                .findFirst()
                .orElse("OK");
    }

    /** The code of the first GraphQL error. */
    String errorCode(String document) {
        return ask(document).at("/errors/0/extensions/code").asString("");
    }

    /** Does a piece of work on the suggestion and returns the payload. */
    JsonNode work(String mutation, JsonNode suggestion, String more) {
        return work(
                mutation,
                suggestion.path("id").asString(),
                suggestion.path("version").asLong(),
                key(),
                more);
    }

    JsonNode work(String mutation, String id, long version, String key, String more) {
        return data(document(mutation, id, version, key, more)).path(mutation);
    }

    static String document(String mutation, String id, long version, String key, String more) {
        var expected = BESIDE.contains(mutation) ? "" : "expectedVersion: %d,".formatted(version);
        return "mutation { %s(input: {id: \"%s\", %s idempotencyKey: \"%s\" %s}) %s }"
                .formatted(mutation, id, expected, key, more, PAYLOAD);
    }

    JsonNode draft(String key, String more) {
        return data("mutation { draftSuggestion(input: {idempotencyKey: \"%s\" %s}) %s }".formatted(key, more, PAYLOAD))
                .path("draftSuggestion");
    }

    /** A complete suggestion of theirs, submitted. */
    JsonNode submitted() {
        return done("submitSuggestion", done(draft(key(), SuggestionJourneyIT.TEXT)), "");
    }

    /** Work that must have been done: returns the suggestion. */
    JsonNode done(String mutation, JsonNode suggestion, String more) {
        return done(work(mutation, suggestion, more));
    }

    static JsonNode done(JsonNode payload) {
        if (!payload.path("problems").isEmpty()) {
            throw new AssertionError(payload.path("problems").toString());
        }
        return payload.path("suggestion");
    }

    JsonNode problem(String mutation, JsonNode suggestion, String more) {
        return work(mutation, suggestion, more).at("/problems/0");
    }

    /** The suggestion as it stands, in the shape in which work returns it. */
    JsonNode now(JsonNode suggestion) {
        return data("{ suggestion(id: \"%s\") %s }"
                        .formatted(suggestion.path("id").asString(), SUGGESTION))
                .path("suggestion");
    }

    /** Whether the suggestion is hidden from them. */
    boolean isHidden(JsonNode suggestion) {
        var id = suggestion.path("id").asString();
        var found = data("{ suggestion(id: \"%s\") { id } node(id: \"%s\") { id } }".formatted(id, id));
        return found.path("suggestion").isNull() && found.path("node").isNull();
    }

    /** What they owe on the suggestion, as their own list says. */
    Set<String> owes(JsonNode suggestion) {
        var owed = new TreeSet<String>();
        String after = "null";
        boolean more = true;
        while (more) {
            var page =
                    data("{ obligations(first: 100, after: %s) { nodes { kind item { id } } pageInfo { hasNextPage endCursor } } }"
                                    .formatted(after))
                            .path("obligations");
            page.path("nodes")
                    .valueStream()
                    .filter(it -> it.at("/item/id").equals(suggestion.path("id")))
                    .forEach(it -> owed.add(it.path("kind").asString()));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            after = "\"" + page.at("/pageInfo/endCursor").asString() + "\"";
        }
        return owed;
    }

    /** The suggestion with these fields, as they see it. */
    JsonNode read(JsonNode suggestion, String fields) {
        return data("{ suggestion(id: \"%s\") { %s } }"
                        .formatted(suggestion.path("id").asString(), fields))
                .path("suggestion");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
