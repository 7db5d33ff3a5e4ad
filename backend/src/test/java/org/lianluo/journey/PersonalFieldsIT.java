package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is told of people, and to whom. */
@DemoApplication
class PersonalFieldsIT {

    private static final List<String> KEPT_OF_DEPUTIES =
            List.of("employer", "position", "primaryLevel", "fieldsOfExpertise");

    private static final Set<String> KNOW_DEPUTIES =
            Set.of("staff", "staff2", "committee", "member", "liaison", Cast.TOOL);

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> keepsTheLivesOfDeputiesFromThePublic() {
        var cast = new Cast(port);
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(
                        reader,
                        () -> KEPT_OF_DEPUTIES.forEach(field -> {
                            assertThat(shownOfDeputies(cast.of(reader), field))
                                    .as("%s in the list", field)
                                    .isEqualTo(KNOW_DEPUTIES.contains(reader));
                            assertThat(shownOfDeputy(cast.of(reader), "dep_0001", field))
                                    .as("%s by node", field)
                                    .isEqualTo(KNOW_DEPUTIES.contains(reader) || reader.equals("deputy"));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> forbidsFilteringByWhatIsHidden() {
        var cast = new Cast(port);
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(
                        reader,
                        () -> assertThat(cast.of(reader)
                                        .outcome("{ deputies(first: 1, filter: {primaryLevel: true}) { totalCount } }"))
                                .isEqualTo(KNOW_DEPUTIES.contains(reader) ? "OK" : "FORBIDDEN")));
    }

    @TestFactory
    Stream<DynamicTest> tellsEverybodyWhoTheyAreAndNothingOfOthers() {
        var cast = new Cast(port);
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    var me = cast.of(reader)
                            .data("{ me { loginName deputy { id employer } unit { id } } }")
                            .path("me");
                    assertThat(me.path("loginName").asString("nobody"))
                            .isEqualTo(
                                    reader.equals(Cast.PUBLIC)
                                            ? "nobody"
                                            : reader.equals(Cast.TOOL) ? "demo-tool" : reader);
                    assertThat(me.at("/deputy/employer").isString()).isEqualTo(reader.startsWith("deputy"));
                    assertThat(me.at("/unit/id").asString(""))
                            .isEqualTo(
                                    reader.startsWith("unit-")
                                            ? "unt_moe"
                                            : reader.startsWith("unit2-") ? "unt_mof" : "");
                }));
    }

    private static boolean shownOfDeputies(Speaker reader, String field) {
        return reader.data("{ deputies(last: 3) { nodes { %s } } }".formatted(field))
                .at("/deputies/nodes")
                .valueStream()
                .anyMatch(deputy -> !deputy.path(field).isNull());
    }

    private static boolean shownOfDeputy(Speaker reader, String id, String field) {
        var node = reader.data("{ node(id: \"%s\") { ... on Deputy { name %s } } }".formatted(id, field))
                .path("node");
        assertThat(node.path("name").isString()).isTrue();
        return !node.path(field).isNull();
    }
}
