package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.lianluo.journey.RulebookDocuments.SET;
import static org.lianluo.journey.RulebookDocuments.newest;
import static org.lianluo.journey.RulebookDocuments.preview;
import static org.lianluo.journey.RulebookDocuments.saveRuleSet;
import static org.lianluo.journey.RulebookDocuments.saveSession;
import static org.lianluo.journey.RulebookDocuments.saveYear;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianluo.shared.Scope;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Terms, calendar and sessions: everybody signed in reads them, staff alone edit them. */
@RulebookApplication
class RulebookPermissionsIT {

    private static final Set<String> OFFICE = Set.of("staff", "staff2", Cast.TOOL);

    @LocalServerPort
    int port;

    private Cast cast;
    private Speaker staff;

    @BeforeEach
    void come() {
        cast = new Cast(port);
        staff = cast.of("staff");
    }

    @TestFactory
    Stream<DynamicTest> letsOnlyStaffEditAndPreview() {
        var newest = newest(staff, SET);
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
        var newest = newest(staff, SET);

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
}
