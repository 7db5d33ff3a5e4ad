package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody sees what they owe themselves; staff and committees see what everyone owes. */
@DemoApplication
class ObligationAccessIT {

    private static final Set<String> SEE_ALL = Set.of("staff", "staff2", "committee", Cast.TOOL);

    /** Each filter, and who besides may use it since it is about themselves. */
    private static final Map<String, Set<String>> FILTERS = Map.of(
            "{all: true}", Set.of(),
            "{all: true, overdue: true}", Set.of(),
            "{office: true}", Set.of(),
            "{office: true, overdue: false}", Set.of(),
            "{owner: \"dep_0001\"}", Set.of("deputy"),
            "{owner: \"unt_moe\"}", Set.of("unit-clerk", "unit-leader"),
            "{owner: \"unt_mof\", overdue: true}", Set.of("unit2-clerk", "unit2-leader"));

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> ofOthersAreForThoseWhoSeeAll() {
        var cast = new Cast(port);
        return Cast.EVERYBODY.stream()
                .flatMap(reader -> FILTERS.entrySet().stream()
                        .map(filter -> dynamicTest(
                                reader + ": " + filter.getKey(),
                                () -> assertThat(cast.of(reader).outcome(list(filter.getKey())))
                                        .isEqualTo(expected(reader, filter.getValue())))));
    }

    private static String expected(String reader, Set<String> owners) {
        if (reader.equals(Cast.PUBLIC)) {
            return "UNAUTHENTICATED";
        }
        return SEE_ALL.contains(reader) || owners.contains(reader) ? "OK" : "FORBIDDEN";
    }

    @TestFactory
    Stream<DynamicTest> ofOneselfAreOnesOwnAlone() {
        var cast = new Cast(port);
        var own = Map.of(
                "deputy", "dep_0001",
                "deputy2", "dep_0002",
                "deputy3", "dep_0003",
                "unit-clerk", "unt_moe",
                "unit-leader", "unt_moe",
                "unit2-clerk", "unt_mof",
                "unit2-leader", "unt_mof",
                "liaison", "del_11",
                "committee", "com_edu");
        return Cast.EVERYBODY.stream()
                .filter(reader -> !reader.equals(Cast.PUBLIC))
                .map(reader -> dynamicTest(reader, () -> {
                    var mine = cast.of(reader)
                            .data("{ obligations(first: 100) { totalCount nodes { owner { name node { id } } } } }")
                            .path("obligations");
                    var owners = mine.path("nodes")
                            .valueStream()
                            .map(it -> it.at("/owner/node/id")
                                    .asString(it.at("/owner/name").asString()))
                            .distinct();
                    var office = ItemsInEveryState.office().contains(reader);
                    if (office || own.containsKey(reader)) {
                        assertThat(owners).isSubsetOf(own.getOrDefault(reader, "代表工作机构"), "Deputies' work office");
                    } else {
                        assertThat(mine.path("totalCount").asInt()).isZero();
                    }
                }));
    }

    @Test
    void areForNobodyWhoIsNotSignedIn() {
        assertThat(new Cast(port).of(Cast.PUBLIC).outcome("{ obligations(first: 1) { totalCount } }"))
                .isEqualTo("UNAUTHENTICATED");
    }

    private static String list(String filter) {
        return "{ obligations(first: 5, filter: %s) { totalCount nodes { kind suggestion { title } owner { name } } } }"
                .formatted(filter);
    }
}
