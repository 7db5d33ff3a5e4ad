package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The ledger of promises shows each reader those of the items the reader sees from inside, however it is asked. */
@DemoApplication
class LedgerPermissionsIT {

    private static final Set<String> INSIDE = Set.of(
            "deputy",
            "deputy3",
            "unit-clerk",
            "unit-leader",
            "unit2-clerk",
            "unit2-leader",
            "staff",
            "staff2",
            Cast.TOOL,
            "committee");
    private static final List<String> FILTERS = List.of(
            "",
            "filter: {sponsor: \"dep_0001\"}",
            "filter: {unit: \"unt_moe\"}",
            "filter: {status: [OPEN]}",
            "filter: {dueYear: 2099}");

    @LocalServerPort
    int port;

    private Cast cast;
    private ItemsInEveryState items;

    @BeforeEach
    void make() {
        cast = new Cast(port);
        items = new ItemsInEveryState(cast);
    }

    @TestFactory
    Stream<DynamicTest> showsPromisesToThoseInside() {
        var replied = items.in("REPLIED");
        var published = items.in(ItemsInEveryState.PUBLISHED);
        return Cast.EVERYBODY.stream()
                .filter(it -> !it.equals(Cast.PUBLIC))
                .map(reader -> dynamicTest(
                        reader,
                        () -> FILTERS.forEach(filter -> {
                            var listed = listed(cast.of(reader), filter);
                            var expected = INSIDE.contains(reader);
                            assertThat(listed.contains(promise(replied)))
                                    .as(filter)
                                    .isEqualTo(expected);
                            assertThat(listed.contains(promise(published)))
                                    .as("published, " + filter)
                                    .isEqualTo(expected);
                        })));
    }

    @Test
    void isNotForVisitors() {
        assertThat(cast.of(Cast.PUBLIC).errorCode("{ commitments(first: 1) { totalCount } }"))
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void countsNoMoreThanItShows() {
        items.in("REPLIED");

        for (var reader : List.of("deputy2", "member", "liaison", "audit-admin")) {
            var counted = cast.of(reader)
                    .data("{ commitments(first: 100) { totalCount nodes { id } } }")
                    .path("commitments");
            assertThat(counted.path("totalCount").asInt())
                    .as(reader)
                    .isEqualTo(counted.path("nodes").size());
        }
    }

    @Test
    void tellsThePublicOfAPublishedPromiseWithoutItsProgress() {
        var reported = cast.of("unit-clerk")
                .done(
                        "reportProgress",
                        items.in(ItemsInEveryState.PUBLISHED),
                        ", commitment: \"p1\", text: \"已开工，联系13800001234。\"");
        var seen = cast.of(Cast.PUBLIC)
                .read(reported, "commitments { what progress { text } }")
                .path("commitments");

        assertThat(seen.findValuesAsString("what")).containsExactly("完成饮水改造");
        assertThat(seen.at("/0/progress")).isEmpty();
        assertThat(cast.of("deputy2")
                        .read(items.in("REPLIED"), "commitments { what }")
                        .path("commitments"))
                .as("it is hidden with its item")
                .isEmpty();
    }

    private static String promise(JsonNode item) {
        return item.path("id").asString() + ".p1";
    }

    private static List<String> listed(Speaker reader, String filter) {
        return reader.data("{ commitments(last: 100 %s) { nodes { id } } }".formatted(filter))
                .at("/commitments/nodes")
                .findValuesAsString("id");
    }
}
