package org.lianluo.rulebook.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.domain.CalendarDesk;
import org.lianluo.rulebook.domain.RuleSet;
import org.lianluo.rulebook.domain.RuleSetDesk;
import org.lianluo.rulebook.domain.SessionDesk;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What staff change of rules and calendar; what they can correct comes back as problems, beside what is kept. */
@Controller
class RulebookDeskController {

    private final RuleSetDesk ruleSets;
    private final CalendarDesk calendars;
    private final SessionDesk sessions;
    private final Clock clock;

    RulebookDeskController(RuleSetDesk ruleSets, CalendarDesk calendars, SessionDesk sessions, Clock clock) {
        this.ruleSets = ruleSets;
        this.calendars = calendars;
        this.sessions = sessions;
        this.clock = clock;
    }

    @MutationMapping
    RuleSetPayload saveRuleSet(@Argument SaveRuleSetInput input, @ContextValue Actor actor) {
        try {
            var request = Request.of(actor, input.idempotencyKey(), input);
            var saved = ruleSets.save(input.draft(), input.expectedVersion(), request, actor);
            return new RuleSetPayload(view(saved), List.of());
        } catch (Refusal refusal) {
            var newest = ruleSets.versions().newest(input.ruleSet());
            return new RuleSetPayload(newest.map(this::view).orElse(null), refusal.problems());
        }
    }

    private RuleSetView view(RuleSet version) {
        return RuleSetView.of(version, ruleSets.versions(), LocalDate.now(clock));
    }

    @MutationMapping
    CalendarYearPayload saveCalendarYear(@Argument SaveCalendarYearInput input, @ContextValue Actor actor) {
        try {
            var request = Request.of(actor, input.idempotencyKey(), input);
            var saved = calendars.save(input.draft(), input.expectedVersion(), request, actor);
            return new CalendarYearPayload(CalendarYearView.of(saved), List.of());
        } catch (Refusal refusal) {
            var kept = calendars.find(input.year());
            return new CalendarYearPayload(kept.map(CalendarYearView::of).orElse(null), refusal.problems());
        }
    }

    @MutationMapping
    CongressSessionPayload saveCongressSession(@Argument SaveSessionInput input, @ContextValue Actor actor) {
        var session = input.session(sessions.congress());
        try {
            var request = Request.of(actor, input.idempotencyKey(), input);
            var saved = sessions.save(session, input.expectedVersion(), request, actor);
            return new CongressSessionPayload(SessionView.of(saved), List.of());
        } catch (Refusal refusal) {
            var kept = sessions.find(session.id());
            return new CongressSessionPayload(kept.map(SessionView::of).orElse(null), refusal.problems());
        }
    }

    record RuleSetPayload(@Nullable RuleSetView ruleSet, List<Problem> problems) {}

    record CalendarYearPayload(@Nullable CalendarYearView calendarYear, List<Problem> problems) {}

    record CongressSessionPayload(@Nullable SessionView congressSession, List<Problem> problems) {}
}
