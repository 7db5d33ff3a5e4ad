package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.Problems.brief;
import static org.lianluo.journey.Speaker.key;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What leads nowhere, or could lead to several, is named and changes nothing. */
@DemoApplication
class BadReferenceIT {

    @LocalServerPort
    int port;

    private Cast cast;
    private Speaker deputy;

    @BeforeEach
    void enter() {
        cast = new Cast(port);
        deputy = cast.of("deputy");
    }

    @Test
    void namesReferencesThatLeadNowhere() {
        var answers = Map.of(
                ", field: \"NO_SUCH_FIELD\"", "INVALID_VALUE field",
                ", preferredUnit: \"unt_nowhere\"", "NOT_FOUND preferredUnit");

        answers.forEach((more, expected) -> {
            var problem = deputy.draft(key(), more).at("/problems/0");
            assertThat(brief(problem)).isEqualTo(expected);
        });
        assertThat(deputy.outcome("mutation { draftSuggestion(input: {idempotencyKey: \"%s\", preferredUnit: \"moe\"}) "
                                .formatted(key())
                        + "{ problems { code } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "dep_", "sug_", "none", "sug_none", "acc_demo-staff", "sug_x.REPLY.unt_moe"})
    void findsNothingUnderIdsOfNothing(String id) {
        for (var wanted : List.of(id, id + "x".repeat(200))) {
            var found =
                    deputy.data("{ node(id: \"%s\") { id } nodes(ids: [\"%s\"]) { id } suggestion(id: \"%s\") { id } }"
                            .formatted(wanted, wanted, wanted));
            assertThat(found.path("node").isNull()).isTrue();
            assertThat(found.path("nodes").path(0).isNull()).isTrue();
            assertThat(found.path("suggestion").isNull()).isTrue();
        }
    }

    @Test
    void asksForAWayOfHandlingByUnitsThatExist() {
        var accepted = new ItemsInEveryState(cast).in("ACCEPTED");
        var staff = cast.of("staff");

        for (var assignments : Map.of(
                        "[]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\"}, {unit: \"unt_mof\"}]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\", role: LEAD}]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\", role: LEAD}, {unit: \"unt_moe\", role: CO}]", "INVALID_VALUE",
                        "[{unit: \"unt_moe\", role: SEPARATE}]", "INVALID_VALUE",
                        "[{unit: \"unt_nowhere\"}]", "NOT_FOUND")
                .entrySet()) {
            var problem = staff.problem("assignSuggestion", accepted, ", assignments: " + assignments.getKey());
            assertThat(brief(problem)).isEqualTo(assignments.getValue() + " assignments");
        }
        assertThat(deputy.now(accepted)).isEqualTo(accepted);
    }

    @Test
    void namesPartsThatLeadNowhere() {
        var items = new ItemsInEveryState(cast);
        var nowhere = Map.of(
                new Work("answerContact", "DRAFTED", Set.of("deputy"), ", contact: \"c9\", confirmed: true"), "contact",
                new Work("writeToUnit", "DRAFTED", Set.of("deputy"), ", assignment: \"a9\", text: \"问\""), "assignment",
                new Work("relayReply", "REPLIED", Set.of("deputy"), ", reply: \"r9\""), "reply",
                new Work("keepCommitment", "REPLIED", Set.of("unit-clerk"), ", commitment: \"p9\", text: \"完\""),
                        "commitment",
                new Work("inviteCosigners", "COSIGNING", Set.of("deputy"), ", deputies: [\"dep_none\"]"), "deputies",
                new Work("shareSuggestion", "COSIGNING", Set.of("deputy"), ", coAuthors: [\"dep_none\"]"), "coAuthors");

        nowhere.forEach((work, field) -> {
            var problem = work.problem(cast, items.in(work.stage()));
            assertThat(brief(problem)).as(work.toString()).isEqualTo("NOT_FOUND " + field);
        });
    }

    @Test
    void asksWhichUnitIsMeantWhereThereAreTwo() {
        var item = new ItemsInEveryState(cast).in("ASSIGNED");

        var problem = deputy.problem("writeToUnit", item, ", text: \"进展如何？\"");

        assertThat(brief(problem)).isEqualTo("REQUIRED assignment");
    }
}
