package org.lianluo.supervision.seed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Request;
import org.lianluo.supervision.KeySupervisionId;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.supervision.domain.Decision;
import org.lianluo.supervision.domain.EntryContent;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.PlanStep;
import org.lianluo.supervision.domain.SupervisionStep;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets an invented topic live through the real workflow as far as our file says. */
@Component
@Profile("demo")
class DemoTopicCourse {

    /** Days before today on which topics are proposed, set and planned, and days between the steps of a plan. */
    private static final int PROPOSED = 205;

    private static final int SET = 190;
    private static final int PLANNED = 172;
    private static final int PLAN_STEP = 48;

    private static final LocalTime NOON = LocalTime.of(11, 30);

    private final Rulebook rulebook;
    private final Clock clock;
    private final String congress;
    private final Map<String, Deadline> deadlines = new ConcurrentHashMap<>();

    DemoTopicCourse(Rulebook rulebook, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        this.rulebook = rulebook;
        this.clock = clock;
        this.congress = congress;
    }

    /** A topic of this year and, where it carries one on, that of the last. */
    record Topics(KeySupervisionTopic topic, @Nullable KeySupervisionTopic before) {}

    Topics of(DemoTopic demo) {
        var today = LocalDate.now(clock);
        if (!demo.carriedOver()) {
            var proposed = proposed(demo, today.getYear(), today.minusDays(PROPOSED));
            return new Topics(decided(proposed, demo, today), null);
        }
        int last = today.getYear() - 1;
        var decided = set(
                proposed(demo, last, LocalDate.of(last, Month.APRIL, 2)), demo, LocalDate.of(last, Month.APRIL, 16));
        var planned = decided.plan(
                plan(demo, LocalDate.of(last, Month.JUNE, 1)), step(lead(demo), LocalDate.of(last, Month.MAY, 12)));
        var reported = planned.report(
                "本年度措施已经起步，尚未覆盖全部地区。", "建议结转下一年度继续督办。", step(lead(demo), LocalDate.of(last, Month.DECEMBER, 8)));
        var before =
                reported.rollOver("同意结转下一年度继续督办。", step(DemoActors.OFFICE, LocalDate.of(last, Month.DECEMBER, 20)));
        return new Topics(supervised(KeySupervisionTopic.carryingOn(before), demo, today), before);
    }

    private KeySupervisionTopic proposed(DemoTopic demo, int year, LocalDate on) {
        var id = new KeySupervisionId(KeySupervisionId.PREFIX
                + Request.sha256("demo " + year + demo.key()).substring(0, 24));
        return KeySupervisionTopic.proposed(
                id, congress, year, demo.subject(), demo.suggestions(), step(DemoActors.OFFICE, on));
    }

    private KeySupervisionTopic decided(KeySupervisionTopic proposed, DemoTopic demo, LocalDate today) {
        if (demo.end() == KeySupervisionStatus.PROPOSED) {
            return proposed(demo, today.getYear(), today.minusDays(12));
        }
        if (demo.end() == KeySupervisionStatus.DROPPED) {
            return proposed.drop("所涉事项已由其他题目和日常督办覆盖，不再单独列题。", step(DemoActors.OFFICE, today.minusDays(SET)));
        }
        if (demo.end() == KeySupervisionStatus.SET) {
            var late = proposed(demo, today.getYear(), today.minusDays(50));
            return set(late, demo, today.minusDays(18));
        }
        return supervised(set(proposed, demo, today.minusDays(SET)), demo, today);
    }

    private KeySupervisionTopic set(KeySupervisionTopic proposed, DemoTopic demo, LocalDate on) {
        return proposed.set(new Decision(demo.decidedBy(), weekday(on), "列为本年度重点督办建议题目。"), step(DemoActors.OFFICE, on));
    }

    private KeySupervisionTopic supervised(KeySupervisionTopic set, DemoTopic demo, LocalDate today) {
        var begun = today.minusDays(PLANNED);
        var topic = set.plan(plan(demo, begun.plusDays(PLAN_STEP)), step(lead(demo), begun));
        var on = begun;
        for (var event : demo.events()) {
            on = on.plusDays(apart(demo));
            var content = new EntryContent(weekday(on), event.place(), event.participants(), event.summary());
            topic = topic.record(event.kind(), content, step(lead(demo), on));
        }
        for (var progress : demo.progress()) {
            on = on.plusDays(5);
            var content = new EntryContent(weekday(on), null, List.of(), progress.summary());
            topic = topic.progress(content, step(DemoActors.of(progress.unit()), on));
        }
        return ended(topic, demo, today);
    }

    private KeySupervisionTopic ended(KeySupervisionTopic supervised, DemoTopic demo, LocalDate today) {
        var conclusion = demo.conclusion();
        if (conclusion == null) {
            return supervised;
        }
        var reported =
                supervised.report(conclusion.findings(), conclusion.advice(), step(lead(demo), today.minusDays(20)));
        return demo.end() == KeySupervisionStatus.CLOSED
                ? reported.close("报告已经委员长会议审议，同意办结。", step(DemoActors.OFFICE, today.minusDays(6)))
                : reported;
    }

    /** Most have reported lately; in one of four the last report is so old that the next is overdue. */
    private static int apart(DemoTopic demo) {
        return (demo.key().hashCode() % 4 == 0 ? 60 : 135) / demo.events().size();
    }

    private static List<PlanStep> plan(DemoTopic demo, LocalDate first) {
        var days = first;
        var steps = new ArrayList<PlanStep>();
        for (var task : demo.plan()) {
            steps.add(new PlanStep(weekday(days), task.what(), task.who()));
            days = days.plusDays(PLAN_STEP);
        }
        return steps;
    }

    private static Actor lead(DemoTopic demo) {
        return DemoActors.of(demo.subject().leadCommittee());
    }

    /** The day itself, or the Monday after it. */
    private static LocalDate weekday(LocalDate day) {
        int beyondFriday = day.getDayOfWeek().getValue() - 5;
        return beyondFriday > 0 ? day.plusDays(3 - beyondFriday) : day;
    }

    private SupervisionStep step(Actor actor, LocalDate wished) {
        var on = weekday(wished);
        var at = on.atTime(NOON).atZone(clock.getZone()).toInstant();
        return new SupervisionStep(actor, at, on, (kind, start) -> deadline(kind, on, start));
    }

    /** The same few days come again with every topic: each is counted once. */
    private Deadline deadline(RuleKind kind, LocalDate on, LocalDate start) {
        return deadlines.computeIfAbsent(
                kind + " " + on + " " + start, it -> rulebook.deadline(rulebook.inForce(congress, on), kind, start));
    }
}
