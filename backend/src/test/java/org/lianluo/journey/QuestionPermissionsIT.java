package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.shared.Scope;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever way they come, a question is for the deputy who asked, the unit and the office. */
@DemoApplication
class QuestionPermissionsIT {

    private static final Set<String> INSIDE =
            Set.of("deputy", "unit-clerk", "unit-leader", "staff", "staff2", Cast.TOOL);
    private static final Set<String> ASKER = Set.of("deputy");
    private static final Set<String> UNIT = Set.of("unit-clerk", "unit-leader");
    private static final Set<String> OFFICE = Set.of("staff", "staff2", Cast.TOOL);
    private static final String TEXT = ", text: \"生均每年三百六十元。\"";

    private static final Map<String, Set<String>> WORK_ON_WHAT_WAS_ASKED = Map.of(
            "answerPreFilingQuestion", UNIT,
            "declarePreFilingQuestionNotOurs", UNIT,
            "redirectPreFilingQuestion", OFFICE,
            "withdrawPreFilingQuestion", ASKER);

    private static final Map<String, Set<String>> WORK_ON_WHAT_WAS_ANSWERED = Map.of(
            "correctPreFilingAnswer", UNIT,
            "followUpPreFilingQuestion", ASKER,
            "closePreFilingQuestion", ASKER);

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> showsAQuestionToThoseInsideOnly() {
        var cast = new Cast(port);
        var asked = Questions.ask(cast.of("deputy"));
        return Cast.EVERYBODY.stream()
                .map(reader -> dynamicTest(reader, () -> {
                    boolean inside = INSIDE.contains(reader);
                    var speaker = cast.of(reader);
                    assertThat(Questions.read(speaker, asked, "{ id }").isNull())
                            .isEqualTo(!inside);
                    assertThat(speaker.data("{ nodes(ids: [\"%s\"]) { id } }"
                                            .formatted(asked.path("id").asString()))
                                    .at("/nodes/0")
                                    .isNull())
                            .isEqualTo(!inside);
                    if (reader.equals(Cast.PUBLIC)) {
                        assertThat(speaker.outcome("{ preFilingQuestions(first: 1) { totalCount } }"))
                                .isEqualTo("UNAUTHENTICATED");
                    } else {
                        assertThat(Questions.isListed(speaker, asked, "{}")).isEqualTo(inside);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> countsOnlyWhatIsListed() {
        var cast = new Cast(port);
        return Stream.of("deputy2", "committee", "member", "liaison", "system-admin")
                .map(reader -> dynamicTest(reader, () -> {
                    var seen = cast.of(reader)
                            .data("{ preFilingQuestions(first: 100) { totalCount nodes { asker { id } } } }")
                            .path("preFilingQuestions");
                    assertThat(seen.path("totalCount").asInt())
                            .isEqualTo(seen.path("nodes").size());
                    assertThat(seen.path("nodes").findValuesAsString("id")).allMatch("dep_0002"::equals);
                    assertThat(seen.path("nodes").isEmpty()).isEqualTo(!reader.equals("deputy2"));
                }));
    }

    /** Committees oversee what is owed, but a question is not theirs to read. */
    @TestFactory
    Stream<DynamicTest> keepsItsContentOutOfTheListOfWhatIsOwed() {
        var cast = new Cast(port);
        Questions.ask(cast.of("deputy"));
        return Stream.of("committee", "staff")
                .map(reader -> dynamicTest(reader, () -> {
                    var owed = cast.of(reader)
                            .data("{ obligations(first: 50, filter: {all: true, kinds: [ANSWER_QUESTION]}) "
                                    + "{ nodes { item { ... on PreFilingQuestion { subject } } } } }")
                            .at("/obligations/nodes");
                    assertThat(owed).isNotEmpty();
                    assertThat(owed.valueStream().allMatch(it -> it.path("item").isNull()))
                            .isEqualTo(reader.equals("committee"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesTheWrongAndThenServesTheRight() {
        var cast = new Cast(port);
        var onAsked = WORK_ON_WHAT_WAS_ASKED.entrySet().stream()
                .map(work -> dynamicTest(
                        work.getKey(), () -> refusesAndServes(cast, work, Questions.ask(cast.of("deputy")))));
        var onAnswered = WORK_ON_WHAT_WAS_ANSWERED.entrySet().stream()
                .map(work -> dynamicTest(work.getKey(), () -> refusesAndServes(cast, work, answered(cast))));
        return Stream.concat(onAsked, onAnswered);
    }

    private static JsonNode answered(Cast cast) {
        return Questions.done(cast.of("unit-clerk"), "answerPreFilingQuestion", Questions.ask(cast.of("deputy")), TEXT);
    }

    private static void refusesAndServes(Cast cast, Map.Entry<String, Set<String>> work, JsonNode question) {
        var document = Questions.document(work.getKey(), question, Speaker.key(), more(work.getKey()));
        for (var actor : Cast.EVERYBODY) {
            if (!work.getValue().contains(actor)) {
                assertThat(cast.of(actor).outcome(document)).as(actor).isEqualTo(refusalOf(actor));
            }
        }
        assertThat(cast.toolWithout(Scope.SUGGESTION_WRITE).outcome(document)).isEqualTo("FORBIDDEN");
        assertThat(cast.toolWithout(Scope.SUGGESTION_READ).outcome(document)).isEqualTo("FORBIDDEN");
        assertThat(Questions.read(cast.of("deputy"), question, Questions.FIELDS))
                .isEqualTo(question);
        var right = work.getValue().iterator().next();
        assertThat(cast.of(right).outcome(document)).as(right).isEqualTo("OK");
    }

    private static String more(String mutation) {
        return switch (mutation) {
            case "answerPreFilingQuestion", "correctPreFilingAnswer", "followUpPreFilingQuestion" -> TEXT;
            case "declarePreFilingQuestionNotOurs" -> ", reason: \"不属我部职责。\"";
            case "redirectPreFilingQuestion" -> ", unit: \"unt_mof\", reason: \"请答复。\"";
            default -> "";
        };
    }

    private static String refusalOf(String actor) {
        if (actor.equals(Cast.PUBLIC)) {
            return "UNAUTHENTICATED";
        }
        return INSIDE.contains(actor) ? "FORBIDDEN" : "NOT_FOUND";
    }

    @TestFactory
    Stream<DynamicTest> letsOnlyDeputiesAsk() {
        var cast = new Cast(port);
        return Cast.EVERYBODY.stream()
                .map(actor -> dynamicTest(
                        actor,
                        () -> assertThat(cast.of(actor).outcome(Questions.asking(Speaker.key(), "")))
                                .isEqualTo(
                                        actor.startsWith("deputy")
                                                ? "OK"
                                                : actor.equals(Cast.PUBLIC) ? "UNAUTHENTICATED" : "FORBIDDEN")));
    }
}
