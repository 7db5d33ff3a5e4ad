package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Terms, calendar and sessions over HTTP: everybody signed in reads them, staff alone edit them. The application is no
 * other test's, because what rules come to is counted over all items.
 */
@DemoApplication
@TestPropertySource(properties = "spring.application.name=lianluo-rules")
class RulebookIT {

    private static final Set<String> OFFICE = Set.of("staff", "staff2", Cast.TOOL);
    private static final String SET = "rls_npc_2021";
    private static final String FAR_OFF = "2099-01-01";

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

    /** The rules of a version as inputs, with the term to reply changed to so many months. */
    private static String rules(JsonNode ruleSet, int months) {
        return ruleSet.path("rules")
                .valueStream()
                .map(rule -> "{kind: %s, amount: %d, unit: %s, from: \"%s\", source: \"%s\"}"
                        .formatted(
                                rule.path("kind").asString(),
                                rule.path("kind").asString().equals("REPLY")
                                        ? months
                                        : rule.path("amount").asInt(),
                                rule.path("unit").asString(),
                                rule.path("from").asString(),
                                rule.path("source").asString()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private JsonNode newest(String set) {
        return staff.data(
                        "{ ruleSets { key ruleSet version newest inForce effectiveFrom effectiveUntil name nameEn source "
                                + "rules { kind amount unit from source name term fromName } } }")
                .path("ruleSets")
                .valueStream()
                .filter(it -> it.path("ruleSet").asString().equals(set)
                        && it.path("newest").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    private String saveRuleSet(JsonNode newest, int months, String key) {
        return ("mutation { saveRuleSet(input: {ruleSet: \"%s\", expectedVersion: %d, idempotencyKey: \"%s\", "
                        + "name: \"时限\", nameEn: \"Terms\", effectiveFrom: \"%s\", source: \"条例\", rules: %s}) "
                        + "{ ruleSet { key version savedBy } problems { code path message } } }")
                .formatted(
                        newest.path("ruleSet").asString(),
                        newest.path("version").asInt(),
                        key,
                        FAR_OFF,
                        rules(newest, months));
    }

    private static String preview(JsonNode newest, int months) {
        return ("{ previewRuleSet(input: {ruleSet: \"%s\", effectiveFrom: \"2026-12-01\", rules: %s}) { note "
                        + "basedOn { key } problems { code path } changes { kind name termBefore termAfter "
                        + "open { open moving overdueBefore overdueAfter uncountable dueBefore { earliest latest } } "
                        + "samples { start occasion dueBefore dueAfter } } } }")
                .formatted(newest.path("ruleSet").asString(), rules(newest, months));
    }

    private static String saveYear(int year, int expected, String key) {
        return ("mutation { saveCalendarYear(input: {year: %1$d, expectedVersion: %2$d, idempotencyKey: \"%3$s\", "
                        + "holidays: [{date: \"%1$d-01-01\", name: \"元旦\"}], makeUpDays: [], source: \"通知\"}) "
                        + "{ calendarYear { year version holidays { date name } savedBy } problems { code path } } }")
                .formatted(year, expected, key);
    }

    private static String saveSession(int number, String key) {
        return ("mutation { saveCongressSession(input: {term: 90, number: %1$d, expectedVersion: 0, "
                        + "idempotencyKey: \"%2$s\", from: \"20%1$d-03-05\", to: \"20%1$d-03-11\", source: \"公告\"}) "
                        + "{ congressSession { id version } problems { code path } } }")
                .formatted(number, key);
    }

    @TestFactory
    Stream<DynamicTest> letsOnlyStaffEditAndPreview() {
        var newest = newest(SET);
        Map<String, String> works = new LinkedHashMap<>();
        works.put("saveRuleSet", saveRuleSet(newest, 2, Speaker.key()));
        works.put("saveCalendarYear", saveYear(2150, 0, Speaker.key()));
        works.put("saveCongressSession", saveSession(11, Speaker.key()));
        works.put("previewRuleSet", preview(newest, 2));
        return works.entrySet().stream()
                .flatMap(work -> Cast.EVERYBODY.stream()
                        .filter(actor -> !OFFICE.contains(actor))
                        .map(actor -> dynamicTest(
                                work.getKey() + " by " + actor,
                                () -> assertThat(cast.of(actor).outcome(work.getValue()))
                                        .isEqualTo(actor.equals(Cast.PUBLIC) ? "UNAUTHENTICATED" : "FORBIDDEN"))));
    }

    @Test
    void asksProgramsForTheScope() {
        var newest = newest(SET);

        assertThat(cast.toolWithout(Scope.SUGGESTION_WRITE).outcome(saveYear(2151, 0, Speaker.key())))
                .isEqualTo("FORBIDDEN");
        assertThat(cast.toolWithout(Scope.OBLIGATION_READ).outcome(preview(newest, 2)))
                .isEqualTo("FORBIDDEN");
        assertThat(cast.of(Cast.TOOL).outcome(preview(newest, 2))).isEqualTo("OK");
    }

    @Test
    void showsRulesAndCalendarToEverybodyWhoIsSignedIn() {
        var reading = "{ ruleSets { key } ruleSet(key: \"rls_npc_2025/2\") { inForce rules { kind term fromName } } "
                + "workCalendar(year: 2026) { makeUpDays { date name } } calendarYears { year } "
                + "calendarGaps { year blocked blockedNames } congressSessions { id from to } }";

        for (var actor : Cast.EVERYBODY) {
            assertThat(cast.of(actor).outcome(reading))
                    .as(actor)
                    .isEqualTo(actor.equals(Cast.PUBLIC) ? "UNAUTHENTICATED" : "OK");
        }
        var seen = cast.inEnglish("deputy").data(reading);
        assertThat(seen.at("/ruleSet/rules/0/term").asString()).isEqualTo("3 months");
        assertThat(seen.at("/workCalendar/makeUpDays/0/date").asString()).isEqualTo("2026-01-04");
        assertThat(staff.data("{ workCalendar(year: 1990) { year } ruleSet(key: \"none\") { key } }")
                        .toString())
                .isEqualTo("{\"workCalendar\":null,\"ruleSet\":null}");
    }

    @Test
    void makesAVersionOnceAndKeepsWhatWasThere() {
        var before = newest(SET);
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
        var newest = newest("rls_npc_2025");

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
    void asksTheStoreNoMoreForManyOpenObligationsThanForFew() {
        var newest = newest("rls_npc_2025");
        newest(SET);

        var few = traffic.commandsOf(() -> staff.data(preview(newest, 2).replace("REPLY,", "REPLY,")));
        var plain = traffic.commandsOf(() -> staff.data("{ ruleSets { key rules { kind name } } calendarGaps { year } "
                + "calendarYears { year } congressSessions { id } }"));

        assertThat(few.stream().filter(it -> it.equals("find obligations"))).hasSize(1);
        assertThat(plain.stream().filter(it -> !it.equals("find sessions"))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void namesWhatIsWrongInTheReadersLanguage() {
        var english = cast.inEnglish("staff");
        var wrong = "mutation { saveCalendarYear(input: {year: 2152, expectedVersion: 0, idempotencyKey: \"%s\", "
                + "holidays: [{date: \"2152-01-01\", name: \"元旦\"}], makeUpDays: [{date: \"2152-01-03\", name: \"元旦\"}], "
                + "source: \"通知\"}) { calendarYear { year } problems { code path message } } }";

        var problem = english.data(wrong.formatted(Speaker.key())).at("/saveCalendarYear/problems/0");

        assertThat(problem.path("path").valueStream().map(JsonNode::asString))
                .containsExactly("input", "makeUpDays", "0", "date");
        assertThat(problem.path("message").asString())
                .isEqualTo("3 January 2152 is not on a weekend, so it cannot be a make-up working day.");
        assertThat(staff.data(wrong.formatted(Speaker.key()))
                        .at("/saveCalendarYear/problems/0/message")
                        .asString())
                .isEqualTo("2152年1月3日不是周末，不能作为调休上班日。");
    }

    @Test
    void entersYearsAndSessionsOnce() {
        for (var document : List.of(saveYear(2153, 0, Speaker.key()), saveSession(12, Speaker.key()))) {
            var first = staff.data(document);

            assertThat(first.findValues("problems")).allMatch(JsonNode::isEmpty);
            assertThat(staff.data(document)).isEqualTo(first);
        }
        assertThat(staff.outcome(saveYear(2153, 0, Speaker.key()))).isEqualTo("STALE_VERSION");
        assertThat(staff.outcome(saveSession(12, Speaker.key()))).isEqualTo("STALE_VERSION");
    }
}
