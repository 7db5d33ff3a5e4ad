package org.lianluo.matching.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lianluo.shared.ChinaTime;

/**
 * How well units were recommended for the items first assigned in a month; the shares are 0 to 1.
 *
 * @param top1 the first recommended unit handles it
 * @param top3 one of the first three does
 * @param reassigned another unit took the place of one
 */
public record Accuracy(YearMonth month, int items, double top1, double top3, double reassigned) {

    /** Counts the months that have items, in their order; an item that nobody handles any more counts in none. */
    public static List<Accuracy> byMonth(List<Recorded> recorded) {
        return recorded.stream()
                .filter(it -> !it.handledBy().isEmpty())
                .collect(groupingBy(it -> YearMonth.from(ChinaTime.day(it.assignedAt())), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(month -> of(month.getKey(), month.getValue()))
                .toList();
    }

    private static Accuracy of(YearMonth month, List<Recorded> items) {
        return new Accuracy(
                month,
                items.size(),
                share(items, it -> it.wasRight(1)),
                share(items, it -> it.wasRight(3)),
                share(items, Recorded::reassigned));
    }

    private static double share(List<Recorded> items, Predicate<Recorded> of) {
        return (double) items.stream().filter(of).count() / items.size();
    }
}
