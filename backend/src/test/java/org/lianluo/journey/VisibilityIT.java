package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.suggestion.SuggestionStatus;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever way they come, readers find the suggestions they may see and no others. */
@DemoApplication
class VisibilityIT {

    /** Each way to a suggestion, as the ids of those it leads to. */
    private static final Map<String, BiFunction<Speaker, ItemsInEveryState, Set<String>>> WAYS = Map.of(
            "suggestions", VisibilityIT::listed,
            "suggestions backwards", VisibilityIT::listedBackwards,
            "suggestions by state", VisibilityIT::listedByState,
            "suggestion by id", VisibilityIT::byId,
            "suggestion by number", VisibilityIT::byNumber,
            "node", VisibilityIT::asNode,
            "nodes", VisibilityIT::asNodes);

    @LocalServerPort
    int port;

    private ItemsInEveryState items;

    @TestFactory
    Stream<DynamicTest> everybodyOnEveryWay() {
        var cast = new Cast(port);
        items = new ItemsInEveryState(cast);
        return Cast.EVERYBODY.stream()
                .flatMap(reader -> WAYS.keySet().stream()
                        .sorted()
                        .map(way -> dynamicTest(
                                reader + ": " + way,
                                () -> assertThat(states(WAYS.get(way).apply(cast.of(reader), items)))
                                        .isEqualTo(expected(reader, way)))));
    }

    private Set<String> expected(String reader, String way) {
        var seen = new TreeSet<String>();
        items.all().forEach((state, item) -> {
            boolean hasNumber = !item.path("number").isNull();
            if (ItemsInEveryState.sees(reader, state) && (hasNumber || !way.endsWith("number"))) {
                seen.add(state);
            }
        });
        return seen;
    }

    private Set<String> states(Set<String> ids) {
        var states = new TreeSet<String>();
        items.all().forEach((state, item) -> {
            if (ids.contains(id(item))) {
                states.add(state);
            }
        });
        return states;
    }

    private static Set<String> listed(Speaker reader, ItemsInEveryState items) {
        return list(reader, "first: 100, filter: {text: \"%s\"}".formatted(items.mark));
    }

    private static Set<String> listedBackwards(Speaker reader, ItemsInEveryState items) {
        return list(reader, "last: 100, filter: {text: \"%s\"}, orderBy: {field: DUE_ON}".formatted(items.mark));
    }

    /** Asked for one state at a time, the count gives nothing away either. */
    private static Set<String> listedByState(Speaker reader, ItemsInEveryState items) {
        var found = new TreeSet<String>();
        Stream.of(SuggestionStatus.values())
                .forEach(status -> found.addAll(list(
                        reader, "first: 100, filter: {text: \"%s\", status: [%s]}".formatted(items.mark, status))));
        return found;
    }

    private static Set<String> list(Speaker reader, String arguments) {
        var page = reader.data("{ suggestions(%s) { totalCount nodes { id } } }".formatted(arguments))
                .path("suggestions");
        var ids = ids(page.path("nodes").valueStream());
        assertThat(page.path("totalCount").asInt()).isEqualTo(ids.size());
        return ids;
    }

    private static Set<String> byId(Speaker reader, ItemsInEveryState items) {
        return ids(items.all().values().stream()
                .map(item -> reader.data("{ suggestion(id: \"%s\") { id } }".formatted(id(item)))
                        .path("suggestion")));
    }

    private static Set<String> byNumber(Speaker reader, ItemsInEveryState items) {
        return ids(items.all().values().stream()
                .filter(item -> !item.path("number").isNull())
                .map(item -> reader.data("{ suggestion(number: \"%s\") { id } }"
                                .formatted(item.path("number").asString()))
                        .path("suggestion")));
    }

    private static Set<String> asNode(Speaker reader, ItemsInEveryState items) {
        return ids(items.all().values().stream()
                .map(item -> reader.data("{ node(id: \"%s\") { id ... on Suggestion { title } } }".formatted(id(item)))
                        .path("node")));
    }

    private static Set<String> asNodes(Speaker reader, ItemsInEveryState items) {
        var all = String.join(
                "\", \"", items.all().values().stream().map(VisibilityIT::id).toList());
        return ids(reader.data("{ nodes(ids: [\"%s\"]) { id } }".formatted(all))
                .path("nodes")
                .valueStream());
    }

    private static Set<String> ids(Stream<JsonNode> found) {
        var ids = new TreeSet<String>();
        found.filter(node -> !node.isNull()).forEach(node -> ids.add(id(node)));
        return ids;
    }

    private static String id(JsonNode item) {
        return item.path("id").asString();
    }
}
