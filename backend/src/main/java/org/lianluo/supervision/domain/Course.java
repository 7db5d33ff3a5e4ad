package org.lianluo.supervision.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decision, plan and supervision add to a topic.
 *
 * @param decision null before it is set
 * @param plan by day
 * @param entries in the order they were noted down
 * @param report null before it is reported
 */
public record Course(
        @Nullable Decision decision,
        List<PlanStep> plan,
        List<SupervisionEntry> entries,
        @Nullable YearReport report) {

    public static final Course NONE = new Course(null, List.of(), List.of(), null);

    public Course {
        plan = plan.stream().sorted(Comparator.comparing(PlanStep::by)).toList();
        entries = List.copyOf(entries);
    }

    Course decided(Decision of) {
        return new Course(of, plan, entries, report);
    }

    Course planned(List<PlanStep> steps) {
        return new Course(decision, steps, entries, report);
    }

    Course recorded(SupervisionEntry added) {
        var longer = new ArrayList<>(entries);
        longer.add(added);
        return new Course(decision, plan, longer, report);
    }

    Course reported(YearReport of) {
        return new Course(decision, plan, entries, of);
    }
}
