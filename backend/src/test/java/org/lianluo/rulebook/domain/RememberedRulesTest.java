package org.lianluo.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.rulebook.mongo.MongoRules;
import org.lianluo.shared.CalendarYear;
import org.lianluo.shared.TermUnit;
import org.lianluo.testing.MovableClock;
import org.lianluo.testing.SeedCalendar;
import org.lianluo.testing.TestStore;

/** Two nodes on one store. */
class RememberedRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 12);
    private static final LocalDate SECOND = LocalDate.of(2025, 3, 12);

    private final MovableClock clock = new MovableClock();
    private final MongoDatabase database = TestStore.database();
    private final Rules here = new RememberedRules(new MongoRules(database), clock);
    private final Rules there = new RememberedRules(new MongoRules(database), clock);
    private final Rulebook rulebook = new StoredRulebook(here, false);

    private static RuleSet version(int number, LocalDate from) {
        var rule = new Rule(RuleKind.REPLY, number, TermUnit.MONTHS, "ASSIGNED", "第三十二条", null);
        return new RuleSet("rls_a", "CN", number, "规则", "Rules", from, "条例", List.of(rule), null);
    }

    @BeforeEach
    void begin() {
        here.keepYears(SeedCalendar.years());
        here.keepRuleSets(List.of(version(1, FIRST)));
        here.ruleSets();
        there.ruleSets();
    }

    @Test
    void setNineThousandDatesWithoutAskingTheStore() {
        var start = LocalDate.of(2026, 4, 3);

        var commands = TestStore.commandsOf(() -> {
            for (int i = 0; i < 9_000; i++) {
                rulebook.deadline(rulebook.inForce("CN", start), RuleKind.REPLY, start);
                rulebook.inSession("CN", start);
            }
        });

        assertThat(commands).isEmpty();
    }

    @Test
    void showAnEditAtOnceWhereItWasMade() {
        here.keepRuleSets(List.of(version(2, SECOND)));

        assertThat(rulebook.inForce("CN", SECOND)).isEqualTo("rls_a/2");
    }

    @Test
    void showAnEditWithinSecondsOnTheOtherNode() {
        there.keepRuleSets(List.of(version(2, SECOND)));
        there.keepYears(List.of(new CalendarYear(2030, Map.of(), Map.of(), "通知")));

        assertThat(rulebook.inForce("CN", SECOND)).isEqualTo("rls_a/1");
        clock.pass(Duration.ofSeconds(2));
        assertThat(rulebook.inForce("CN", SECOND)).isEqualTo("rls_a/2");
        assertThat(rulebook.calendar().knows(2030)).isTrue();
    }

    @Test
    void findAVersionByItsKeyAsSoonAsAnItemNamesIt() {
        there.keepRuleSets(List.of(version(2, SECOND)));

        assertThat(rulebook.has("rls_a/2", RuleKind.REPLY)).isTrue();
    }

    @Test
    void keepTheOldVersionForItemsThatNameIt() {
        there.keepRuleSets(List.of(version(2, FIRST)));
        var start = LocalDate.of(2026, 4, 3);

        assertThat(rulebook.deadline("rls_a/1", RuleKind.REPLY, start).due()).isEqualTo("2026-05-06");
        assertThat(rulebook.deadline("rls_a/2", RuleKind.REPLY, start).due()).isEqualTo("2026-06-03");
    }
}
