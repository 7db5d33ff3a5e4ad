package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Speaker.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Browser;
import org.lianluo.testing.ThirdParty;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * An assignment meeting (交办会) held by a program of the office: hundreds of items seen before, assigned at once, and only
 * what failed done again.
 */
@DemoApplication
class AssignmentMeetingIT {

    private static final int ITEMS = 300;
    private static final int AT_ONCE = 20;
    private static final List<String> UNITS = List.of("unt_moe", "unt_mof", "unt_ndrc", "unt_mwr");

    private static final String ASSIGN = "mutation($input: BulkAssignmentInput!) { assignSuggestions(input: $input) "
            + "{ results { id suggestion { version status } problems { code path } } problems { code } } }";
    private static final String PREVIEW = "query($items: [AssignmentOrderInput!]!) { assignmentPreview(items: $items) "
            + "{ id assignments { unit { id } role deadline { due } } problems { code } } }";
    private static final String ACCEPT = "mutation($input: BulkSuggestionInput!) { acceptSuggestions(input: $input) "
            + "{ results { id suggestion { version status } problems { code } } problems { code } } }";

    @LocalServerPort
    int port;

    private record Order(String id, long expectedVersion, List<Map<String, String>> assignments) {

        Order at(long version) {
            return new Order(id, version, assignments);
        }

        Order to(String unit) {
            return new Order(id, expectedVersion, List.of(Map.of("unit", unit)));
        }
    }

    @Test
    void assignsHundredsAndRetriesOnlyWhatFailed() {
        var staff = ThirdParty.demoTool(port);
        var orders = accepted(staff);

        var preview = ask(staff, PREVIEW, Map.of("items", orders)).path("assignmentPreview");
        assertThat(preview.size()).isEqualTo(ITEMS);
        assertThat(preview.findValues("problems")).allMatch(JsonNode::isEmpty);
        assertThat(IntStream.range(0, ITEMS)
                        .allMatch(i -> preview.at("/%d/assignments/0/unit/id".formatted(i))
                                .asString()
                                .equals(UNITS.get(i % UNITS.size()))))
                .isTrue();

        var flawed = flawed(staff, orders);
        var request = Map.of("idempotencyKey", key(), "items", flawed);
        var first = ask(staff, ASSIGN, Map.of("input", request)).at("/assignSuggestions/results");
        assertThat(first.size()).isEqualTo(ITEMS);
        assertThat(problems(first))
                .isEqualTo(Map.of(
                        orders.get(7).id(), "STALE_VERSION",
                        orders.get(11).id(), "NOT_FOUND",
                        orders.get(13).id(), "STALE_VERSION"));

        var again = ask(staff, ASSIGN, Map.of("input", request)).at("/assignSuggestions/results");
        assertThat(again).as("asked twice, done once").isEqualTo(first);

        var retried = List.of(orders.get(7), orders.get(11));
        var second = ask(staff, ASSIGN, Map.of("input", Map.of("idempotencyKey", key(), "items", retried)))
                .at("/assignSuggestions/results");
        assertThat(problems(second)).isEmpty();
        assertThat(owedByUnits(orders)).isEqualTo(ITEMS);
    }

    /** A wrong version, a unit that does not exist, and one that somebody else has just assigned. */
    private List<Order> flawed(ThirdParty staff, List<Order> orders) {
        var flawed = new ArrayList<>(orders);
        flawed.set(7, orders.get(7).at(99));
        flawed.set(11, orders.get(11).to("unt_nowhere"));
        var one = Map.of("idempotencyKey", key(), "items", List.of(orders.get(13)));
        assertThat(problems(ask(staff, ASSIGN, Map.of("input", one)).at("/assignSuggestions/results")))
                .isEmpty();
        return flawed;
    }

    private static Map<String, String> problems(JsonNode results) {
        return results.valueStream()
                .filter(it -> !it.path("problems").isEmpty())
                .collect(Collectors.toMap(
                        it -> it.path("id").asString(),
                        it -> it.at("/problems/0/code").asString()));
    }

    private List<Order> accepted(ThirdParty staff) {
        var deputy = new Browser(port).signedInAs("deputy");
        var drafts = many(
                deputy,
                IntStream.range(0, ITEMS)
                        .mapToObj(i -> "draftSuggestion(input: {idempotencyKey: \"%s\"%s})"
                                .formatted(key(), SuggestionJourneyIT.TEXT)));
        var submitted = many(
                deputy,
                drafts.keySet().stream()
                        .map(
                                "submitSuggestion(input: {id: \"%s\", expectedVersion: 1, idempotencyKey: \"meeting-1\"})"
                                        ::formatted));
        var items = submitted.entrySet().stream()
                .map(it -> Map.of("id", it.getKey(), "expectedVersion", it.getValue()))
                .toList();
        var results = ask(staff, ACCEPT, Map.of("input", Map.of("idempotencyKey", key(), "items", items)))
                .at("/acceptSuggestions/results");
        var orders = new ArrayList<Order>();
        for (var result : results) {
            assertThat(result.at("/suggestion/status").asString()).isEqualTo("ACCEPTED");
            var unit = UNITS.get(orders.size() % UNITS.size());
            orders.add(new Order(
                    result.path("id").asString(),
                    result.at("/suggestion/version").asLong(),
                    List.of(Map.of("unit", unit))));
        }
        return orders;
    }

    /** Some at a time in one request; the version of each by its id. */
    private static Map<String, Long> many(Browser browser, Stream<String> mutations) {
        var all = mutations.toList();
        var versions = new LinkedHashMap<String, Long>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var document = IntStream.range(0, some.size())
                    .mapToObj(i -> "m%d: %s { suggestion { id version } problems { code } }".formatted(i, some.get(i)))
                    .collect(Collectors.joining(" ", "mutation { ", " }"));
            browser.data(document)
                    .forEach(payload -> versions.put(
                            payload.at("/suggestion/id").asString(),
                            payload.at("/suggestion/version").asLong()));
        }
        return versions;
    }

    private static JsonNode ask(ThirdParty staff, String query, Map<String, ?> variables) {
        var answer = ThirdParty.json(staff.graphQl(staff.token(Consent.ALL_SCOPES), query, variables));
        assertThat(answer.has("errors")).as(answer.path("errors").toString()).isFalse();
        return answer.path("data");
    }

    private long owedByUnits(List<Order> orders) {
        var staff = new Cast(port).of("staff");
        var ids = orders.stream().map(Order::id).collect(Collectors.toSet());
        long owed = 0;
        String after = "null";
        boolean more = true;
        while (more) {
            var page = staff.data("{ obligations(first: 100, after: %s, filter: {all: true, kinds: [SIGN_FOR]}) "
                                    .formatted(after)
                            + "{ nodes { item { id } } pageInfo { hasNextPage endCursor } } }")
                    .path("obligations");
            owed += page.path("nodes")
                    .valueStream()
                    .filter(it -> ids.contains(it.at("/item/id").asString()))
                    .count();
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            after = "\"" + page.at("/pageInfo/endCursor").asString() + "\"";
        }
        return owed;
    }
}
