package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.journey.RulebookDocuments.saveSession;
import static org.lianluo.journey.RulebookDocuments.saveYear;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Days off, working days and sessions, year by year. */
@RulebookApplication
class CalendarYearsIT {

    @LocalServerPort
    int port;

    private Cast cast;
    private Speaker staff;

    @BeforeEach
    void come() {
        cast = new Cast(port);
        staff = cast.of("staff");
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
