package org.lianluo.suggestion.seed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.Step;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.Terms;

/** The time of one history: it goes on with every step, through working hours, and never beyond the present. */
final class DemoTime {

    private final DemoCourse course;
    private final Rulebook rulebook;
    private final String congress;
    private final Clock clock;
    private final Random random;
    private Instant at;

    DemoTime(DemoCourse course, Rulebook rulebook, String congress, Clock clock, Random random) {
        this.course = course;
        this.rulebook = rulebook;
        this.congress = congress;
        this.clock = clock;
        this.random = random;
        this.at = clock.instant().minus(course.age(), ChronoUnit.DAYS);
    }

    Instant now() {
        return at;
    }

    /** @param gap which of the course's gaps passes before this step */
    void pass(int gap) {
        go(at.plus(course.gaps().get(gap), ChronoUnit.DAYS));
    }

    void passHours(int hours) {
        go(at.plus(hours, ChronoUnit.HOURS));
    }

    private void go(Instant wished) {
        var working = DemoHours.atWork(wished, random, clock);
        at = working.isAfter(at) ? working : at;
    }

    LocalDate today() {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    Step step(Suggestion suggestion, Actor actor) {
        return new Step(
                actor,
                at,
                today(),
                Terms.of(rulebook, congress, suggestion.filing().ruleSet(), today()));
    }
}
