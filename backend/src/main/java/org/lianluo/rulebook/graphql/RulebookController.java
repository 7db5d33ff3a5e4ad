package org.lianluo.rulebook.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.domain.CalendarDesk;
import org.lianluo.rulebook.domain.RuleSetDesk;
import org.lianluo.rulebook.domain.SessionDesk;
import org.lianluo.shared.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What everybody who is signed in may read of rules and calendar. */
@Controller
class RulebookController {

    private final RuleSetDesk ruleSets;
    private final CalendarDesk calendars;
    private final SessionDesk sessions;
    private final Clock clock;

    RulebookController(RuleSetDesk ruleSets, CalendarDesk calendars, SessionDesk sessions, Clock clock) {
        this.ruleSets = ruleSets;
        this.calendars = calendars;
        this.sessions = sessions;
        this.clock = clock;
    }

    @QueryMapping
    List<RuleSetView> ruleSets(@ContextValue Actor actor) {
        actor.signedIn();
        var versions = ruleSets.versions();
        var today = LocalDate.now(clock);
        return versions.all().stream()
                .map(it -> RuleSetView.of(it, versions, today))
                .toList();
    }

    @QueryMapping
    @Nullable
    RuleSetView ruleSet(@Argument String key, @ContextValue Actor actor) {
        return ruleSets(actor).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    @QueryMapping
    @Nullable
    CalendarYearView workCalendar(@Argument int year, @ContextValue Actor actor) {
        actor.signedIn();
        return calendars.find(year).map(CalendarYearView::of).orElse(null);
    }

    @QueryMapping
    List<CalendarYearView> calendarYears(@ContextValue Actor actor) {
        actor.signedIn();
        return calendars.years().stream().map(CalendarYearView::of).toList();
    }

    @QueryMapping
    List<CalendarDesk.Gap> calendarGaps(@ContextValue Actor actor) {
        actor.signedIn();
        return calendars.gaps();
    }

    @QueryMapping
    List<SessionView> congressSessions(@ContextValue Actor actor) {
        actor.signedIn();
        return sessions.sessions().stream().map(SessionView::of).toList();
    }
}
