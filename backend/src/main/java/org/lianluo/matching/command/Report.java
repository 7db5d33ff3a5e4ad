package org.lianluo.matching.command;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/**
 * How well cases were judged; all but the count are 0 to 1.
 *
 * @param macroTop3 top-3 of each unit's cases, averaged over the units
 * @param reciprocalRank 1 / the rank of the right unit, on average
 * @param calibrationError how far the share of the first unit is from how often it is right (ECE over ten bins)
 */
record Report(
        int cases,
        double top1,
        double top3,
        double macroTop3,
        double reciprocalRank,
        double calibrationError,
        List<Bin> bins) {

    private static final int BINS = 10;

    /** Cases whose first unit had about the same share. */
    record Bin(double from, int cases, double meanShare, double right) {}

    static Report of(List<Outcome> outcomes) {
        var perUnit = outcomes.stream()
                .collect(groupingBy(it -> it.asked().unit(), averagingDouble(it -> it.isWithin(3) ? 1 : 0)));
        List<Bin> bins = bins(outcomes);
        return new Report(
                outcomes.size(),
                rate(outcomes, 1),
                rate(outcomes, 3),
                perUnit.values().stream().mapToDouble(it -> it).average().orElse(0),
                outcomes.stream()
                        .mapToDouble(it -> it.rank() == 0 ? 0 : 1.0 / it.rank())
                        .average()
                        .orElse(0),
                bins.stream()
                                .mapToDouble(it -> it.cases() * Math.abs(it.meanShare() - it.right()))
                                .sum()
                        / Math.max(1, outcomes.size()),
                bins);
    }

    private static double rate(List<Outcome> outcomes, int places) {
        return outcomes.stream()
                .mapToInt(it -> it.isWithin(places) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static List<Bin> bins(List<Outcome> outcomes) {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int here = bin;
            var inside = outcomes.stream()
                    .filter(it -> Math.min(BINS - 1, (int) (it.share() * BINS)) == here)
                    .toList();
            if (!inside.isEmpty()) {
                double share =
                        inside.stream().mapToDouble(Outcome::share).average().orElse(0);
                bins.add(new Bin((double) bin / BINS, inside.size(), share, rate(inside, 1)));
            }
        }
        return bins;
    }

    /** Which unit was put first instead of the right one; null where none was. */
    record Confusion(UnitId right, @Nullable UnitId first, List<String> titles) {}

    static List<Confusion> confusions(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(it -> it.rank() != 1)
                .collect(groupingBy(it -> new Confusion(it.asked().unit(), it.first(), List.of())))
                .entrySet()
                .stream()
                .map(it -> new Confusion(
                        it.getKey().right(),
                        it.getKey().first(),
                        it.getValue().stream()
                                .map(outcome -> outcome.asked().title())
                                .toList()))
                .sorted((one, other) -> other.titles().size() - one.titles().size())
                .toList();
    }
}
