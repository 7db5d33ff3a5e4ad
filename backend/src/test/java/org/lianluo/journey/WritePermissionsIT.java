package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.shared.Scope;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** In the state in which the right person can do it, everybody else is refused and nothing changes. */
@DemoApplication
class WritePermissionsIT {

    private static final Set<String> OFFICE = Set.of("staff", Cast.TOOL);
    private static final Set<String> UNIT = Set.of("unit-clerk", "unit-leader");
    private static final Set<String> SPONSOR = Set.of("deputy");
    private static final String SCREENING = ", reason: NOT_CONCRETE, remark: \"办法不具体\"";

    private static final List<Work> WORKS = List.of(
            new Work("editSuggestion", "DRAFT", SPONSOR, ", title: \"改过的标题\""),
            new Work("editSuggestion", "RETURNED_FOR_REVISION", SPONSOR, ", title: \"改过的标题\""),
            new Work("discardSuggestion", "DRAFT", SPONSOR, ""),
            new Work("submitSuggestion", "DRAFT", SPONSOR, ""),
            new Work("submitSuggestion", "RETURNED_FOR_REVISION", SPONSOR, ""),
            new Work("acceptSuggestion", "SUBMITTED", OFFICE, ""),
            new Work("returnSuggestion", "SUBMITTED", OFFICE, SCREENING),
            new Work("declineSuggestion", "SUBMITTED", OFFICE, SCREENING),
            new Work("assignSuggestion", "ACCEPTED", OFFICE, ", assignments: [{unit: \"unt_moe\"}]"),
            new Work("signForSuggestion", "ASSIGNED", UNIT, ""),
            new Work("replyToSuggestion", "SIGNED_FOR", UNIT, ", " + ItemsInEveryState.REPLY),
            new Work("evaluateReply", "REPLIED", SPONSOR, ", " + ItemsInEveryState.JUDGEMENT));

    @LocalServerPort
    int port;

    private record Work(String mutation, String state, Set<String> right, String more) {

        String document(JsonNode item) {
            return Speaker.document(
                    mutation, item.path("id").asString(), item.path("version").asLong(), Speaker.key(), more);
        }

        /** Those who do not see it do not learn that it is there; those who see it learn that it is not theirs to do. */
        String refusalOf(String actor) {
            if (actor.equals(Cast.PUBLIC)) {
                return "UNAUTHENTICATED";
            }
            return ItemsInEveryState.sees(actor, state) ? "FORBIDDEN" : "NOT_FOUND";
        }

        @Override
        public String toString() {
            return mutation + " of a suggestion " + state;
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesTheWrongAndThenServesTheRight() {
        var cast = new Cast(port);
        var items = new ItemsInEveryState(cast);
        return WORKS.stream()
                .map(work -> dynamicTest(work.toString(), () -> {
                    var item = items.make(work.state());
                    for (var actor : Cast.EVERYBODY) {
                        if (!work.right().contains(actor)) {
                            assertThat(cast.of(actor).outcome(work.document(item)))
                                    .as(actor)
                                    .isEqualTo(work.refusalOf(actor));
                        }
                    }
                    refusesProgramsWithoutTheScope(cast, work, item);
                    assertThat(asItStands(cast, item)).isEqualTo(item);
                    servesEachOfTheRight(cast, items, work, item);
                }));
    }

    private static void refusesProgramsWithoutTheScope(Cast cast, Work work, JsonNode item) {
        assertThat(cast.toolWithout(Scope.SUGGESTION_READ).outcome(work.document(item)))
                .isEqualTo("FORBIDDEN");
        assertThat(cast.toolWithout(Scope.SUGGESTION_WRITE).outcome(work.document(item)))
                .isEqualTo(work.refusalOf(Cast.TOOL));
    }

    private static void servesEachOfTheRight(Cast cast, ItemsInEveryState items, Work work, JsonNode refusedSoFar) {
        var item = refusedSoFar;
        for (var actor : work.right()) {
            assertThat(cast.of(actor).outcome(work.document(item))).as(actor).isEqualTo("OK");
            item = items.make(work.state());
        }
    }

    private static JsonNode asItStands(Cast cast, JsonNode item) {
        return cast.of("deputy")
                .data("{ suggestion(id: \"%s\") %s }".formatted(item.path("id").asString(), Speaker.SUGGESTION))
                .path("suggestion");
    }

    @TestFactory
    Stream<DynamicTest> letsOnlyDeputiesDraft() {
        var cast = new Cast(port);
        return Cast.EVERYBODY.stream()
                .map(actor -> dynamicTest(actor, () -> {
                    var outcome = cast.of(actor)
                            .outcome(
                                    "mutation { draftSuggestion(input: {idempotencyKey: \"%s\"}) { problems { code } } }"
                                            .formatted(Speaker.key()));
                    assertThat(outcome)
                            .isEqualTo(
                                    actor.startsWith("deputy")
                                            ? "OK"
                                            : actor.equals(Cast.PUBLIC) ? "UNAUTHENTICATED" : "FORBIDDEN");
                }));
    }

    @Test
    void saysNotYoursToAnotherDeputyWhoSeesIt() {
        var cast = new Cast(port);
        var published = new ItemsInEveryState(cast).in(ItemsInEveryState.PUBLISHED);
        var edit = new Work("editSuggestion", ItemsInEveryState.PUBLISHED, SPONSOR, ", title: \"改过的标题\"");

        assertThat(cast.of("deputy2").outcome(edit.document(published))).isEqualTo("NOT_YOURS");
        assertThat(cast.of("deputy").outcome(edit.document(published))).isEqualTo("WRONG_STATE");
        assertThat(cast.of("committee").outcome(edit.document(published))).isEqualTo("FORBIDDEN");
        assertThat(cast.of(Cast.PUBLIC).outcome(edit.document(published))).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void hidesAnAssignmentFromOtherUnits() {
        var cast = new Cast(port);
        var accepted = new ItemsInEveryState(cast).in("ACCEPTED");
        var elsewhere = cast.of("staff").done("assignSuggestion", accepted, ", assignments: [{unit: \"unt_mof\"}]");
        var signFor = new Work("signForSuggestion", "ACCEPTED", UNIT, "");

        assertThat(cast.of("unit-clerk").outcome(signFor.document(elsewhere))).isEqualTo("NOT_FOUND");
        assertThat(asItStands(cast, elsewhere)).isEqualTo(elsewhere);
    }
}
