package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who sees an object does not see all of it: field by field, for every reader. */
@DemoApplication
class FieldPermissionsIT {

    private static final Set<String> INSIDE =
            Set.of("deputy", "unit-clerk", "unit-leader", "staff", "committee", Cast.TOOL);

    private static final Set<String> KNOW_DEPUTIES = Set.of("staff", "committee", "member", "liaison", Cast.TOOL);

    /** What only those inside see of a published suggestion: how it is asked for, and where it stands in the answer. */
    private static final Map<String, String> KEPT_INSIDE = Map.of(
            "receipt { number contentHash }", "/receipt/number",
            "preferredUnit { name }", "/preferredUnit/name",
            "replies { evaluation { process } }", "/replies/0/evaluation/process",
            "timeline { by }", "/timeline/0/by");

    private static final Map<String, String> PUBLISHED = Map.of(
            "title problem analysis measures", "/measures",
            "number", "/number",
            "sponsor { name }", "/sponsor/name",
            "assignments { unit { name } }", "/assignments/0/unit/name",
            "replies { text }", "/replies/0/text",
            "timeline { action at }", "/timeline/0/at",
            "publishedOn", "/publishedOn");

    private static final List<String> KEPT_OF_DEPUTIES =
            List.of("employer", "position", "primaryLevel", "fieldsOfExpertise");

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> showsThePublicOnlyWhatIsPublished() {
        var cast = new Cast(port);
        var id = new ItemsInEveryState(cast)
                .in(ItemsInEveryState.PUBLISHED)
                .path("id")
                .asString();
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    KEPT_INSIDE.forEach((field, place) -> assertThat(isShown(cast.of(reader), id, field, place))
                            .as(field)
                            .isEqualTo(INSIDE.contains(reader)));
                    PUBLISHED.forEach((field, place) -> assertThat(isShown(cast.of(reader), id, field, place))
                            .as(field)
                            .isTrue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> tellsThePublicFewStepsAndNoRemarks() {
        var cast = new Cast(port);
        var id = new ItemsInEveryState(cast)
                .in(ItemsInEveryState.PUBLISHED)
                .path("id")
                .asString();
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    var steps = suggestion(cast.of(reader), id, "timeline { action remark }")
                            .path("timeline");
                    assertThat(steps.valueStream()
                                    .map(step -> step.path("action").asString()))
                            .isEqualTo(
                                    INSIDE.contains(reader)
                                            ? List.of("SUBMIT", "ACCEPT", "ASSIGN", "SIGN_FOR", "REPLY", "EVALUATE")
                                            : List.of("SUBMIT", "ASSIGN", "REPLY", "EVALUATE"));
                }));
    }

    /** Seen by nobody outside, since nobody outside sees a suggestion in this state. */
    @TestFactory
    Stream<DynamicTest> showsTheScreeningAndWhatIsOwedToThoseInside() {
        var cast = new Cast(port);
        var items = new ItemsInEveryState(cast);
        var id = items.in("RETURNED_FOR_REVISION").path("id").asString();
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    boolean sees = ItemsInEveryState.sees(reader, "RETURNED_FOR_REVISION");
                    assertThat(isShown(cast.of(reader), id, "screening { remark }", "/screening/remark"))
                            .isEqualTo(sees);
                    assertThat(isShown(cast.of(reader), id, "obligations { kind }", "/obligations/0/kind"))
                            .isEqualTo(sees);
                    assertThat(isShown(cast.of(reader), id, "timeline { action remark }", "/timeline/1/remark"))
                            .isEqualTo(sees);
                }));
    }

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
                    assertThat(me.at("/unit/id").asString("")).isEqualTo(reader.startsWith("unit-") ? "unt_moe" : "");
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

    private static boolean isShown(Speaker reader, String id, String field, String place) {
        return suggestion(reader, id, field).at(place).isString();
    }

    private static JsonNode suggestion(Speaker reader, String id, String fields) {
        return reader.data("{ suggestion(id: \"%s\") { id %s } }".formatted(id, fields))
                .path("suggestion");
    }
}
