package org.lianluo.suggestion.seed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.HandlingRole;
import org.lianluo.suggestion.domain.Numbers;
import org.lianluo.suggestion.domain.ScreeningReason;
import org.lianluo.suggestion.domain.Sponsor;
import org.lianluo.suggestion.domain.Step;
import org.lianluo.suggestion.domain.Suggestion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets an invented suggestion live through the real workflow up to a state drawn by its key, some of it overdue. */
@Component
@Profile("demo")
class DemoHistories {

    private static final int DEPUTIES = 2_950;

    private final Numbers numbers;
    private final Rulebook rulebook;
    private final DeputyDirectory deputies;
    private final Clock clock;
    private final String congress;
    private final Map<String, Deadline> deadlines = new ConcurrentHashMap<>();

    DemoHistories(
            Numbers numbers,
            Rulebook rulebook,
            DeputyDirectory deputies,
            Clock clock,
            @Value("${lianluo.congress:CN}") String congress) {
        this.congress = congress;
        this.numbers = numbers;
        this.rulebook = rulebook;
        this.deputies = deputies;
        this.clock = clock;
    }

    Suggestion of(DemoItem item) {
        var random = new Random(item.key().hashCode());
        var id = new SuggestionId(
                SuggestionId.PREFIX + Request.sha256("demo " + item.key()).substring(0, 24));
        var course = DemoCourse.of(item, random);
        var deputy = sponsor(course, random);
        var people = new DemoPeople(deputy, item.unit(), deputies, random);
        return new History(item, course, people, random).begin(id, deputy);
    }

    /** The demo's two deputies sponsor more than their share, and all the drafts: nobody else could see those. */
    private static DeputyId sponsor(DemoCourse course, Random random) {
        int drawn = course.end() == SuggestionStatus.DRAFT ? random.nextInt(2) : random.nextInt(18);
        return new DeputyId("dep_%04d".formatted(drawn < 2 ? drawn + 1 : 3 + random.nextInt(DEPUTIES - 2)));
    }

    /** Hundreds of items share a few hundred days: each is counted once. */
    private Deadline deadline(RuleKind kind, LocalDate start) {
        return deadlines.computeIfAbsent(
                kind + " " + start, it -> rulebook.deadline(rulebook.inForce(congress, start), kind, start));
    }

    /** One suggestion on its way; time goes on with every step and never beyond the present. */
    private final class History {

        private final DemoItem item;
        private final DemoCourse course;
        private final DemoPeople people;
        private final Random random;
        private Instant at;

        History(DemoItem item, DemoCourse course, DemoPeople people, Random random) {
            this.item = item;
            this.course = course;
            this.people = people;
            this.random = random;
            this.at = clock.instant().minus(course.age(), ChronoUnit.DAYS);
        }

        Suggestion begin(SuggestionId id, DeputyId deputy) {
            var delegation = deputies.delegationOf(deputy).orElseThrow();
            var draft = Suggestion.draft(id, congress, new Sponsor(deputy, delegation), item.content(), at);
            return course.end() == SuggestionStatus.DRAFT
                    ? draft
                    : screened(draft.submit(() -> numbers.next(congress), step(DemoPeople.Part.SPONSOR, at)));
        }

        private Suggestion screened(Suggestion submitted) {
            if (course.end() == SuggestionStatus.SUBMITTED) {
                return submitted;
            }
            if (item.notAcceptedReason() != null) {
                return submitted.decline(
                        ScreeningReason.NO_SUBSTANCE, item.notAcceptedReason(), by(DemoPeople.Part.OFFICE, 0));
            }
            if (item.returnReason() != null) {
                return submitted.returnForRevision(
                        ScreeningReason.NOT_CONCRETE, item.returnReason(), by(DemoPeople.Part.OFFICE, 0));
            }
            return assigned(submitted.accept(by(DemoPeople.Part.OFFICE, 0)));
        }

        private Suggestion assigned(Suggestion accepted) {
            if (course.end() == SuggestionStatus.ACCEPTED) {
                return accepted;
            }
            var assigned = accepted.assign(item.unit(), HandlingRole.SOLE, by(DemoPeople.Part.OFFICE, 1));
            return course.end() == SuggestionStatus.ASSIGNED
                    ? assigned
                    : replied(assigned.signFor(by(DemoPeople.Part.UNIT, 2)));
        }

        private Suggestion replied(Suggestion signedFor) {
            if (course.end() == SuggestionStatus.SIGNED_FOR) {
                return signedFor;
            }
            var step = by(DemoPeople.Part.UNIT, 3);
            var document =
                    "%s〔%d〕%d号".formatted(item.documentMark(), step.today().getYear(), 1 + random.nextInt(300));
            var replied = signedFor.reply(
                    item.replyClass(), document, item.reply(), item.content().mayBePublished(), step);
            return course.end() == SuggestionStatus.REPLIED
                    ? replied
                    : replied.evaluate(
                            item.process(), item.result(), item.evaluationReason(), by(DemoPeople.Part.SPONSOR, 4));
        }

        /** @param gap which of the course's gaps passes before this step */
        private Step by(DemoPeople.Part part, int gap) {
            return step(part, at.plus(course.gaps().get(gap), ChronoUnit.DAYS));
        }

        private Step step(DemoPeople.Part part, Instant wished) {
            var working = DemoHours.atWork(wished, random, clock);
            at = working.isAfter(at) ? working : at;
            var today = LocalDate.ofInstant(at, clock.getZone());
            return new Step(people.actor(part), at, today, kind -> deadline(kind, today));
        }
    }
}
