package org.lianluo.question.seed;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.question.QuestionId;
import org.lianluo.question.domain.PreFilingQuestion;
import org.lianluo.question.domain.Step;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Request;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets an invented question live through the real workflow, on weekdays and never beyond the present. */
@Component
@Profile("demo")
class StoryTeller {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Rulebook rulebook;
    private final DeputyDirectory deputies;
    private final Clock clock;
    private final String congress;

    StoryTeller(
            Rulebook rulebook,
            DeputyDirectory deputies,
            Clock clock,
            @Value("${lianluo.congress:CN}") String congress) {
        this.rulebook = rulebook;
        this.deputies = deputies;
        this.clock = clock;
        this.congress = congress;
    }

    PreFilingQuestion tell(Story story) {
        var id = new QuestionId(
                QuestionId.PREFIX + Request.sha256("demo " + story.key()).substring(0, 24));
        var people = StoryPeople.around(story, deputies);
        var day = LocalDate.now(clock).minusDays(story.daysAgo());
        var question = PreFilingQuestion.ask(
                id, congress, story.inquiry(), story.unit(), story.text(), step(people.asker(), day, people));
        for (var next : story.steps()) {
            day = day.plusDays(next.after());
            var actor = people.of(next.action(), question.unit());
            question = taken(question, next, step(actor, day, people));
        }
        return question;
    }

    private static PreFilingQuestion taken(PreFilingQuestion question, StoryStep next, Step step) {
        var unit = next.unit();
        return switch (next.action()) {
            case ASK -> throw new IllegalArgumentException(question.id() + " is asked once");
            case ANSWER -> question.answer(next.words(), step);
            case CORRECT -> question.correct(next.words(), step);
            case NOT_OURS -> question.declareNotOurs(unit, next.words(), step);
            case REDIRECT -> question.redirect(unit == null ? question.unit() : unit, next.words(), step);
            case FOLLOW_UP -> question.followUp(next.words(), step);
            case CLOSE -> question.close(step);
            case WITHDRAW -> question.withdraw(step);
        };
    }

    private Step step(Actor actor, LocalDate wished, StoryPeople people) {
        int daysOff = Math.max(0, 8 - wished.getDayOfWeek().getValue());
        var day = wished.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? wished.plusDays(daysOff) : wished;
        var planned = day.atTime(MORNING).plusMinutes(people.drawn() * 4L).atZone(clock.getZone());
        var at = planned.toInstant().isAfter(clock.instant()) ? clock.instant() : planned.toInstant();
        var today = onDay(at);
        return new Step(actor, at, kind -> rulebook.deadline(rulebook.inForce(congress, today), kind, today));
    }

    private LocalDate onDay(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
