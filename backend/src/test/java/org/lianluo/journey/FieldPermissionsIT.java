package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who sees a suggestion does not see all of it: field by field, for every reader. */
@DemoApplication
class FieldPermissionsIT {

    private static final Set<String> OFFICE = ItemsInEveryState.office();
    private static final Set<String> SPONSORS = Set.of("deputy", "deputy3");
    private static final Set<String> LEAD = Set.of("unit-clerk", "unit-leader");
    private static final Set<String> PARTNER = Set.of("unit2-clerk", "unit2-leader");
    private static final Set<String> UNITS = union(LEAD, PARTNER);
    private static final Set<String> INSIDE = union(union(SPONSORS, UNITS), union(OFFICE, Set.of("committee")));
    private static final Set<String> EVERYBODY = Set.copyOf(Cast.EVERYBODY);

    /**
     * Who sees a field at a stage.
     *
     * @param field how it is asked for
     * @param place where it stands in the answer
     */
    private record Rule(String stage, String field, String place, Set<String> readers) {

        @Override
        public String toString() {
            return stage + " " + field;
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("PUBLISHED", "title problem analysis measures", "/measures", EVERYBODY),
            new Rule("PUBLISHED", "number", "/number", EVERYBODY),
            new Rule("PUBLISHED", "sponsor { name }", "/sponsor/name", EVERYBODY),
            new Rule("PUBLISHED", "cosignatures { deputy { name } }", "/cosignatures/0/deputy/name", EVERYBODY),
            new Rule("PUBLISHED", "assignments { unit { name } }", "/assignments/0/unit/name", EVERYBODY),
            new Rule("PUBLISHED", "replies { text }", "/replies/0/text", EVERYBODY),
            new Rule("PUBLISHED", "replies { content { measures } }", "/replies/0/content/measures", EVERYBODY),
            new Rule("PUBLISHED", "commitments { what }", "/commitments/0/what", EVERYBODY),
            new Rule("PUBLISHED", "timeline { action at }", "/timeline/0/at", EVERYBODY),
            new Rule("PUBLISHED", "publishedOn", "/publishedOn", EVERYBODY),
            new Rule("PUBLISHED", "receipt { number contentHash }", "/receipt/number", INSIDE),
            new Rule("PUBLISHED", "ruleSet", "/ruleSet", INSIDE),
            new Rule("PUBLISHED", "preferredUnit { name }", "/preferredUnit/name", INSIDE),
            new Rule("PUBLISHED", "replies { evaluation { process } }", "/replies/0/evaluation/process", INSIDE),
            new Rule("PUBLISHED", "replies { signatory }", "/replies/0/signatory", INSIDE),
            new Rule("PUBLISHED", "replies { deliveries { at } }", "/replies/0/deliveries/0/at", INSIDE),
            new Rule("PUBLISHED", "replies { content { contactPhone } }", "/replies/0/content/contactPhone", INSIDE),
            new Rule(
                    "PUBLISHED",
                    "replies { versions { content { contactPhone } } }",
                    "/replies/0/versions/0/content/contactPhone",
                    INSIDE),
            new Rule("PUBLISHED", "contacts { summary }", "/contacts/0/summary", INSIDE),
            new Rule("PUBLISHED", "followUp { askOn }", "/followUp/askOn", INSIDE),
            new Rule("PUBLISHED", "timeline { by }", "/timeline/0/by", INSIDE),
            new Rule("PUBLISHED", "timeline { behalf { id } }", "/timeline/1/behalf/id", INSIDE),
            new Rule("PUBLISHED", "obligations { kind }", "/obligations/0/kind", INSIDE),
            new Rule("PUBLISHED", "messages { text }", "/messages/0/text", union(SPONSORS, union(LEAD, OFFICE))),
            new Rule("PUBLISHED", "remarks { text }", "/remarks/0/text", OFFICE),
            new Rule("PUBLISHED", "assignments { handler }", "/assignments/0/handler", union(LEAD, OFFICE)),
            new Rule(
                    "PUBLISHED",
                    "assignments { countersignatures { by } }",
                    "/assignments/0/countersignatures/0/by",
                    union(UNITS, OFFICE)),
            new Rule(
                    "PUBLISHED",
                    "assignments { opinion { text } }",
                    "/assignments/1/opinion/text",
                    union(UNITS, OFFICE)),
            new Rule("DRAFTED", "assignments { draft { by } }", "/assignments/0/draft/by", LEAD),
            new Rule("COUNTERSIGNING", "assignments { draft { by } }", "/assignments/0/draft/by", UNITS),
            new Rule("FOR_SIGNATURE", "assignments { draft { by } }", "/assignments/0/draft/by", LEAD),
            new Rule("ACCEPTED", "proposal { unit { name } }", "/proposal/0/unit/name", OFFICE),
            new Rule("OBJECTED", "assignments { objection { grounds } }", "/assignments/0/objection/grounds", INSIDE),
            new Rule("EXTENDING", "assignments { extension { reason } }", "/assignments/0/extension/reason", INSIDE),
            new Rule("RETURNED_FOR_REVISION", "screening { remark }", "/screening/remark", INSIDE),
            new Rule("RETURNED_FOR_REVISION", "timeline { remark }", "/timeline/4/remark", INSIDE),
            new Rule("WITHDRAWING", "withdrawal { reason }", "/withdrawal/reason", INSIDE));

    @LocalServerPort
    int port;

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    @TestFactory
    Stream<DynamicTest> showsEachFieldToThoseItIsFor() {
        var cast = new Cast(port);
        var items = new ItemsInEveryState(cast);
        return RULES.stream()
                .map(rule -> dynamicTest(rule.toString(), () -> {
                    var id = items.in(rule.stage()).path("id").asString();
                    for (var reader : Cast.EVERYBODY) {
                        boolean expected =
                                rule.readers().contains(reader) && ItemsInEveryState.sees(reader, rule.stage());
                        assertThat(isShown(cast.of(reader), id, rule.field(), rule.place()))
                                .as(reader)
                                .isEqualTo(expected);
                    }
                }));
    }

    /** Co-signers' judgements reach the unit with the sponsor's, not before. */
    @TestFactory
    Stream<DynamicTest> keepsCosignersJudgementsFromTheUnitUntilTheSponsorHasJudged() {
        var cast = new Cast(port);
        var items = new ItemsInEveryState(cast);
        var replied = items.make("REPLIED");
        var judged =
                cast.of("deputy3").done("addEvaluation", replied, ", reply: \"r1\", " + ItemsInEveryState.JUDGEMENT);
        var locked = cast.of("deputy3")
                .done("addEvaluation", items.in("CLOSED"), ", reply: \"r1\", " + ItemsInEveryState.JUDGEMENT);
        var field = "replies { cosignerEvaluations { evaluation { reason } } }";
        var place = "/replies/0/cosignerEvaluations/0/evaluation/reason";
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    assertThat(isShown(cast.of(reader), judged.path("id").asString(), field, place))
                            .as("before")
                            .isEqualTo(INSIDE.contains(reader) && !UNITS.contains(reader));
                    assertThat(isShown(cast.of(reader), locked.path("id").asString(), field, place))
                            .as("after")
                            .isEqualTo(INSIDE.contains(reader));
                }));
    }

    @TestFactory
    Stream<DynamicTest> takesContactDataOutOfWhatThePublicReads() {
        var cast = new Cast(port);
        var id = new ItemsInEveryState(cast)
                .in(ItemsInEveryState.PUBLISHED)
                .path("id")
                .asString();
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    var shown = suggestion(
                                    cast.of(reader),
                                    id,
                                    "replies { text content { text contactName contactPhone } versions { content { text } } }")
                            .toString();
                    assertThat(shown.contains("13800001234")).isEqualTo(INSIDE.contains(reader));
                    assertThat(shown.contains("010-66001234")).isEqualTo(INSIDE.contains(reader));
                    assertThat(shown).contains("已列入计划");
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
                    if (INSIDE.contains(reader)) {
                        assertThat(steps.findValuesAsString("action"))
                                .contains("COSIGN", "REGISTER", "ACCEPT", "SIGN_FOR", "LOG_CONTACT", "EVALUATE");
                    } else {
                        assertThat(steps.findValuesAsString("action"))
                                .containsExactly("SUBMIT", "ASSIGN", "REPLY", "PUBLISH");
                        assertThat(steps.findValues("remark")).allMatch(JsonNode::isNull);
                    }
                }));
    }

    /** Who handles it inside a unit is the unit's own affair. */
    @TestFactory
    Stream<DynamicTest> keepsInnerRemarksInside() {
        var cast = new Cast(port);
        var id = new ItemsInEveryState(cast).in("DRAFTED").path("id").asString();
        return Cast.EVERYBODY.stream()
                .filter(reader -> ItemsInEveryState.sees(reader, "DRAFTED"))
                .map(reader -> dynamicTest(reader, () -> {
                    var inner = suggestion(cast.of(reader), id, "timeline { action remark }")
                            .path("timeline")
                            .valueStream()
                            .filter(it -> it.path("action").asString().equals("ASSIGN_INSIDE"))
                            .findFirst()
                            .orElseThrow();
                    assertThat(inner.path("remark").isString()).isEqualTo(LEAD.contains(reader));
                }));
    }

    private static boolean isShown(Speaker reader, String id, String field, String place) {
        return suggestion(reader, id, field).at(place).isString();
    }

    private static JsonNode suggestion(Speaker reader, String id, String fields) {
        return reader.data("{ suggestion(id: \"%s\") { id %s } }".formatted(id, fields))
                .path("suggestion");
    }
}
