package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.RulebookDocuments.SET;
import static org.lianluo.journey.RulebookDocuments.newest;
import static org.lianluo.journey.RulebookDocuments.preview;
import static org.lianluo.journey.RulebookDocuments.saveRuleSet;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testing.Eventually;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Terms over HTTP: their versions, and what they would come to. */
@RulebookApplication
class RuleSetsIT {

    @LocalServerPort
    int port;

    @Autowired
    StoreTraffic traffic;

    private Cast cast;
    private Speaker staff;

    @BeforeEach
    void come() {
        cast = new Cast(port);
        staff = cast.of("staff");
    }

    @Test
    void makesAVersionOnceAndKeepsWhatWasThere() {
        var before = newest(staff, SET);
        var document = saveRuleSet(before, 2, Speaker.key());

        var saved = staff.data(document).path("saveRuleSet");
        var again = staff.data(document).path("saveRuleSet");
        var late = staff.data(saveRuleSet(before, 4, Speaker.key())).path("saveRuleSet");

        assertThat(saved.path("problems")).isEmpty();
        assertThat(saved.at("/ruleSet/version").asInt())
                .isEqualTo(before.path("version").asInt() + 1);
        assertThat(again).isEqualTo(saved);
        assertThat(late.at("/problems/0/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(late.path("ruleSet")).isEqualTo(saved.path("ruleSet"));
        assertThat(staff.data("{ ruleSet(key: \"%s\") { rules { amount } } }"
                                .formatted(before.path("key").asString()))
                        .at("/ruleSet/rules/0/amount")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void countsTheOpenObligationsOfTheDemo() {
        var newest = newest(staff, "rls_npc_2025");

        var shown = staff.data(preview(newest, 2)).path("previewRuleSet");

        assertThat(shown.path("note").asString()).contains("2026年12月1日");
        assertThat(shown.path("changes")).hasSize(1);
        var change = shown.path("changes").path(0);
        assertThat(change.path("termAfter").asString()).isEqualTo("2 个月");
        assertThat(change.path("samples")).hasSize(12);
        assertThat(change.at("/open/open").asInt())
                .isEqualTo(staff.data("{ obligations(first: 1, filter: {all: true, kinds: [REPLY]}) { totalCount } }")
                        .at("/obligations/totalCount")
                        .asInt());
    }

    @Test
    void showsWhatMovingAnItemToOtherRulesWouldComeToAndMovesNothing() {
        var item = staff.data(
                        "{ suggestions(first: 50, filter: {status: [SIGNED_FOR], unit: \"unt_moe\"}) { nodes { id version ruleSet obligations { kind } } } }")
                .at("/suggestions/nodes")
                .valueStream()
                .filter(it -> it.path("obligations").findValuesAsString("kind").contains("REPLY"))
                .findFirst()
                .orElseThrow();

        var shown = staff.data(move(item, "rls_npc_2021/1")).path("ruleSetMovePreview");

        assertThat(shown.path("problems")).isEmpty();
        assertThat(shown.path("terms").findValuesAsString("kind")).contains("REPLY");
        var term = shown.path("terms")
                .valueStream()
                .filter(it -> it.path("kind").asString().equals("REPLY"))
                .findFirst()
                .orElseThrow();
        assertThat(term.at("/before/basis")).isNotEqualTo(term.at("/after/basis"));
        assertThat(term.at("/assignment/unit/name").asString()).isNotBlank();
        assertThat(staff.data(move(item, "rls_none/1"))
                        .at("/ruleSetMovePreview/problems/0/code")
                        .asString())
                .isEqualTo("NOT_FOUND");
        assertThat(cast.of("unit-clerk").outcome(move(item, "rls_npc_2021/1"))).isEqualTo("FORBIDDEN");
        assertThat(staff.read(item, "id version ruleSet obligations { kind }")).isEqualTo(item);
    }

    private static String move(JsonNode item, String ruleSet) {
        return ("{ ruleSetMovePreview(id: \"%s\", ruleSet: \"%s\") { problems { code } terms { kind "
                        + "assignment { unit { name } } before { basis } after { basis } } } }")
                .formatted(item.path("id").asString(), ruleSet);
    }

    @Test
    void asksTheStoreOnceForAllOpenObligations() {
        var newest = newest(staff, "rls_npc_2025");
        newest(staff, SET);

        // A new application still tells of what it was given, which adds to what is sent.
        Eventually.within(Duration.ofSeconds(30), () -> {
            var preview = traffic.commandsOf(() -> staff.data(preview(newest, 2)));
            var plain =
                    traffic.commandsOf(() -> staff.data("{ ruleSets { key rules { kind name } } calendarGaps { year } "
                            + "calendarYears { year } congressSessions { id } }"));

            assertThat(preview.stream().filter(it -> it.equals("find obligations")))
                    .hasSize(1);
            assertThat(plain.stream().filter(it -> !it.equals("find sessions"))).hasSizeLessThanOrEqualTo(4);
        });
    }
}
