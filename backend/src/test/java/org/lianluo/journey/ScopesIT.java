package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.lianluo.shared.Scope.DEPUTY_READ;
import static org.lianluo.shared.Scope.OBLIGATION_READ;
import static org.lianluo.shared.Scope.SUGGESTION_READ;
import static org.lianluo.shared.Scope.UNIT_READ;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.shared.Scope;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program reads what its scopes say and no more, whichever way it comes. */
@DemoApplication
class ScopesIT {

    @LocalServerPort
    int port;

    /** The scopes each document needs: exactly these are enough, and each of them is necessary. */
    private static Map<String, Set<Scope>> needed(String suggestion) {
        var needed = new LinkedHashMap<String, Set<Scope>>();
        needed.put("{ suggestions(first: 1) { nodes { title } } }", Set.of(SUGGESTION_READ));
        needed.put("{ suggestions(first: 1) { totalCount } }", Set.of(SUGGESTION_READ));
        needed.put("{ suggestion(id: \"%s\") { title } }".formatted(suggestion), Set.of(SUGGESTION_READ));
        needed.put("{ suggestion(number: \"14-4-0001\") { title } }", Set.of(SUGGESTION_READ));
        needed.put("{ node(id: \"%s\") { id } }".formatted(suggestion), Set.of(SUGGESTION_READ));
        needed.put(
                "{ suggestion(id: \"%s\") { sponsor { name } } }".formatted(suggestion),
                Set.of(SUGGESTION_READ, DEPUTY_READ));
        needed.put(
                "{ suggestion(id: \"%s\") { assignments { unit { name } } } }".formatted(suggestion),
                Set.of(SUGGESTION_READ, UNIT_READ));
        needed.put(
                "{ suggestion(id: \"%s\") { preferredUnit { name } } }".formatted(suggestion),
                Set.of(SUGGESTION_READ, UNIT_READ));
        needed.put(
                "{ suggestion(id: \"%s\") { replies { unit { name } } } }".formatted(suggestion),
                Set.of(SUGGESTION_READ, UNIT_READ));
        needed.put("{ deputies(first: 1) { nodes { name } totalCount } }", Set.of(DEPUTY_READ));
        needed.put("{ delegations(first: 1) { nodes { memberCount } } }", Set.of(DEPUTY_READ));
        needed.put("{ node(id: \"dep_0001\") { id } }", Set.of(DEPUTY_READ));
        needed.put("{ node(id: \"del_11\") { id } }", Set.of(DEPUTY_READ));
        needed.put("{ recommendUnits(title: \"公路\") { unit { name } } }", Set.of(SUGGESTION_READ, UNIT_READ));
        needed.put("{ recommendUnits(title: \"公路\") { reasons { text } } }", Set.of(SUGGESTION_READ));
        needed.put("{ units(first: 1) { nodes { name } totalCount } }", Set.of(UNIT_READ));
        needed.put("{ nodes(ids: [\"unt_moe\"]) { id } }", Set.of(UNIT_READ));
        needed.put(
                "{ nodes(ids: [\"unt_moe\", \"dep_0001\", \"%s\"]) { id } }".formatted(suggestion),
                Set.of(UNIT_READ, DEPUTY_READ, SUGGESTION_READ));
        needed.put("{ obligations(first: 1) { nodes { kind } } }", Set.of(OBLIGATION_READ));
        needed.put("{ obligations(first: 1, filter: {all: true}) { totalCount } }", Set.of(OBLIGATION_READ));
        needed.put(
                "{ obligations(first: 1, filter: {kinds: [SCREEN]}) { nodes { suggestion { title } } } }",
                Set.of(OBLIGATION_READ, SUGGESTION_READ));
        needed.put(
                "{ obligations(first: 1, filter: {all: true, kinds: [REPLY]}) { nodes { owner { name } } } }",
                Set.of(OBLIGATION_READ, UNIT_READ));
        needed.put("{ preFilingQuestions(first: 1) { totalCount } }", Set.of(SUGGESTION_READ));
        needed.put(
                "{ preFilingQuestions(first: 1) { nodes { asker { name } } } }", Set.of(SUGGESTION_READ, DEPUTY_READ));
        needed.put("{ preFilingQuestions(first: 1) { nodes { unit { name } } } }", Set.of(SUGGESTION_READ, UNIT_READ));
        needed.put(
                "{ obligations(first: 1, filter: {kinds: [REDIRECT_QUESTION]}) { nodes { item { id } } } }",
                Set.of(OBLIGATION_READ, SUGGESTION_READ));
        needed.put("{ search(first: 1, text: \"教育\", kinds: [SUGGESTION]) { totalCount } }", Set.of(SUGGESTION_READ));
        needed.put("{ search(first: 1, text: \"zeng\", kinds: [DEPUTY]) { nodes { id } } }", Set.of(DEPUTY_READ));
        needed.put("{ search(first: 1, text: \"教育部\", kinds: [UNIT]) { nodes { id } } }", Set.of(UNIT_READ));
        needed.put(
                "{ search(first: 1, text: \"教育\", kinds: [SUGGESTION, UNIT]) { edges { highlights { part } } } }",
                Set.of(SUGGESTION_READ, UNIT_READ));
        needed.put(
                "{ similarSuggestions(title: \"关于加强教育的建议\") { suggestion { title } reasons { text } } }",
                Set.of(SUGGESTION_READ));
        needed.put("{ suggestion(id: \"%s\") { similar { score } } }".formatted(suggestion), Set.of(SUGGESTION_READ));
        needed.put("{ me { loginName scopes } suggestionFields { name } }", Set.of());
        return needed;
    }

    @TestFactory
    Stream<DynamicTest> areEnoughAndNecessary() {
        var cast = new Cast(port);
        var replied = new ItemsInEveryState(cast).in("REPLIED").path("id").asString();
        return needed(replied).entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    var enough = entry.getValue();
                    var granted = enough.isEmpty() ? Set.of(Scope.SUGGESTION_WRITE) : enough;
                    assertThat(cast.program(granted.stream()).outcome(entry.getKey()))
                            .isEqualTo("OK");
                    for (var scope : enough) {
                        assertThat(cast.toolWithout(scope).outcome(entry.getKey()))
                                .as("without %s", scope)
                                .isEqualTo("FORBIDDEN");
                    }
                    for (var scope : EnumSet.allOf(Scope.class)) {
                        if (!enough.isEmpty() && !enough.contains(scope)) {
                            assertThat(cast.toolWithout(scope).outcome(entry.getKey()))
                                    .as("without %s", scope)
                                    .isEqualTo("OK");
                        }
                    }
                }));
    }
}
