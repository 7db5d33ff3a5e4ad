package org.lianluo.rulebook.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.rulebook.OpenClock;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.rulebook.mongo.MongoRules;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Role;
import org.lianluo.shared.TermUnit;
import org.lianluo.testing.Actors;
import org.lianluo.testing.SeedCalendar;
import org.lianluo.testing.TestStore;

/** The desks over a store of their own on 6 July 2026, with one rule set and the calendar we ship. */
final class RulebookFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    static final Actor STAFF = Actors.with(Role.STAFF);
    static final Rule REPLY = new Rule(RuleKind.REPLY, 3, TermUnit.MONTHS, "ASSIGNED", "第三十二条", null);
    static final Rule SCREEN = new Rule(RuleKind.SCREEN, 10, TermUnit.WORKING_DAYS, "SUBMITTED", "默认", null);

    final Rules rules = new MongoRules(TestStore.database());
    final List<OpenClock> open = new ArrayList<>();
    final RuleSetDesk ruleSets;
    final CalendarDesk calendars;
    final SessionDesk sessions;
    final Rulebook rulebook = new StoredRulebook(rules, false);
    final RuleSetPreview preview;

    RulebookFixture() {
        var clock = Clock.fixed(Instant.parse("2026-07-06T02:30:00Z"), ZoneId.of("Asia/Shanghai"));
        rules.keepYears(SeedCalendar.years());
        rules.keepRuleSets(List.of(new RuleSet(
                "rls_a", "CN", 1, "时限", "Terms", LocalDate.of(2025, 3, 12), "条例", List.of(REPLY, SCREEN), null)));
        ruleSets = new RuleSetDesk(rules, clock, "CN");
        calendars = new CalendarDesk(rules, ruleSets, clock);
        sessions = new SessionDesk(rules, clock, "CN");
        preview = new RuleSetPreview(ruleSets, calendars, rulebook, keys -> open, clock);
    }

    static RuleSetDraft draft(LocalDate from, Rule... rules) {
        return new RuleSetDraft("rls_a", "时限", "Terms", from, "条例", List.of(rules));
    }

    static Rule reply(int months) {
        return new Rule(RuleKind.REPLY, months, TermUnit.MONTHS, "ASSIGNED", "第三十二条", null);
    }

    static Request request(String key) {
        return new Request(key, "fingerprint of " + key);
    }

    /** The problems of a refusal, each as its code and place. */
    static List<String> places(Throwable refusal) {
        return ((Refusal) refusal)
                .problems().stream()
                        .map(it -> it.code() + " "
                                + String.join(
                                        ".", it.path().subList(1, it.path().size())))
                        .toList();
    }
}
