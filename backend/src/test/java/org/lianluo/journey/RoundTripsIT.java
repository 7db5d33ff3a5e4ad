package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * An operation asks the store the same number of times however many rows it brings. The application is no other test's, so
 * that the first rows are those of the demo data.
 */
@DemoApplication
@TestPropertySource(properties = "spring.application.name=lianluo-round-trips")
class RoundTripsIT {

    private static final String EDGES = "sponsor { name delegation { name memberCount } } preferredUnit { name } "
            + "field { name } assignments { unit { name } deadline { due explain } } "
            + "replies { unit { name } evaluation { process } } obligations { kind owner { name node { id } } } "
            + "availableActions { action reason } timeline { by behalf { id } } "
            + "cosignatures { deputy { name } delegation { name } } joint { members { title } } "
            + "replies { deliveries { deputy { name } } } contacts { unit { name } deputy { name } } "
            + "commitments { unit { name } deadline { due } } ";

    /** Enough that every kind of edge is among them. */
    private static final int FEW = 40;

    private static final String SESSION = "find sessions";

    @LocalServerPort
    int port;

    @Autowired
    StoreTraffic traffic;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ suggestions(first: %d, filter: {status: [REPLIED]}) { totalCount nodes { " + EDGES + "} } }",
                "{ suggestions(first: %d, filter: {status: [SIGNED_FOR, REPLIED, CLOSED]}) { nodes { " + EDGES
                        + "} } }",
                "{ suggestions(last: %d, filter: {published: true}, orderBy: {field: DUE_ON}) { nodes { " + EDGES
                        + "} pageInfo { hasNextPage } } }",
                "{ obligations(first: %d, filter: {all: true, kinds: [EVALUATE]}) { totalCount nodes { kind owner { name } "
                        + "suggestion { " + EDGES + "} } } }",
                "{ search(first: %d, text: \"\", kinds: [SUGGESTION], filter: {state: [CLOSED]}) { totalCount relaxed "
                        + "edges { node { id } highlights { segments { text } } } "
                        + "facets { values { count node { id } } } } }",
                "{ deputies(first: %d) { totalCount nodes { name delegation { name memberCount } } } }",
                "{ units(first: %d) { totalCount nodes { name } } }"
            })
    void listsCostTheSameForFewRowsAndForMany(String operation) {
        var few = commands(operation.formatted(FEW));
        var many = commands(operation.formatted(100));

        assertThat(many).isEqualTo(few).hasSizeBetween(2, 24);
    }

    @Test
    void oneFullRowCostsWhatFiftyDo() {
        var operation =
                "{ suggestions(first: %d, filter: {status: [SIGNED_FOR]}) { nodes { sponsor { delegation { name } } "
                        + "field { name } assignments { unit { name } } replies { unit { name } } obligations { owner { name } } } } }";

        assertThat(commands(operation.formatted(50))).isEqualTo(commands(operation.formatted(1)));
    }

    @Test
    void nodesOfOneTypeCostOneTrip() {
        var ids = ids("{ suggestions(first: 50) { nodes { id } } }", "suggestions");

        assertThat(commands(nodes(ids))).isEqualTo(commands(nodes(ids.subList(0, 1))));
    }

    @Test
    void nodesOfManyTypesCostOneTripEach() {
        var mixed = Stream.of("suggestions", "deputies", "units", "delegations")
                .flatMap(list -> ids("{ %s(first: 20) { nodes { id } } }".formatted(list), list).stream())
                .toList();

        assertThat(commands(nodes(mixed)))
                .hasSize(commands(nodes(mixed.subList(0, 1))).size() + 3);
    }

    private List<String> ids(String document, String list) {
        return staff().data(document)
                .path(list)
                .path("nodes")
                .valueStream()
                .map(node -> node.path("id").asString())
                .toList();
    }

    private static String nodes(List<String> ids) {
        return "{ nodes(ids: [\"%s\"]) { id } }".formatted(String.join("\", \"", ids));
    }

    /** Reading the session is left out: it is read once, and once more where the answer is too long to go out in one part. */
    private List<String> commands(String document) {
        var staff = staff();
        var sent = traffic.commandsOf(() -> staff.data(document));
        assertThat(sent.stream().filter(SESSION::equals).count()).isBetween(1L, 2L);
        return sent.stream().filter(command -> !command.equals(SESSION)).toList();
    }

    private Speaker staff() {
        return new Cast(port).of("staff");
    }
}
