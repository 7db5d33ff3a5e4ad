package org.lianluo.notification.domain;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lianluo.notification.NoticeKind;

/**
 * On which days the owner of an obligation is told of it, in calendar days.
 *
 * @param daysBefore before the due day, 0 for the day itself
 * @param daysAfter after the due day
 * @param thenEvery after the last of them, every so many days
 */
public record Schedule(List<Integer> daysBefore, List<Integer> daysAfter, int thenEvery) {

    public Schedule {
        daysBefore = daysBefore.stream().distinct().sorted(naturalOrder()).toList();
        daysAfter = daysAfter.stream().distinct().sorted(reverseOrder()).toList();
        boolean counted = daysBefore.stream().allMatch(it -> it >= 0 && it <= 60)
                && daysAfter.stream().allMatch(it -> it >= 1)
                && thenEvery >= 1;
        if (!counted || daysAfter.isEmpty()) {
            throw new IllegalArgumentException("No schedule: " + daysBefore + daysAfter + thenEvery);
        }
    }

    /** How many days before its due day an obligation is first looked at. */
    public int earliest() {
        return daysBefore.isEmpty() ? 0 : daysBefore.get(daysBefore.size() - 1);
    }

    /** The latest stage reached; those before it that nobody was told of stay untold. */
    public Stage reached(LocalDate since, LocalDate due, LocalDate today) {
        return today.isAfter(due) ? overdue(since, due, today) : ahead(since, due, today);
    }

    private Stage overdue(LocalDate since, LocalDate due, LocalDate today) {
        int over = days(due, today);
        int last = daysAfter.get(0);
        if (over > last) {
            return new Stage(NoticeKind.OVERDUE, over - (over - last) % thenEvery);
        }
        return daysAfter.stream()
                .filter(it -> it <= over)
                .findFirst()
                .map(it -> new Stage(NoticeKind.OVERDUE, it))
                .orElseGet(() -> ahead(since, due, due));
    }

    private Stage ahead(LocalDate since, LocalDate due, LocalDate today) {
        int left = days(today, due);
        return daysBefore.stream()
                .filter(it -> it >= left)
                .findFirst()
                .filter(it -> due.minusDays(it).isAfter(since))
                .map(it -> new Stage(NoticeKind.REMINDER, it))
                .orElse(Stage.NEW);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
