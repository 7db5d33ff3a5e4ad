package org.lianluo.matching.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianluo.matching.domain.Tally.Part;

/**
 * What past assignments say about a text: how often each unit had to do with each term. Asking costs as much with a
 * million items as with a hundred. Not thread-safe.
 */
final class Experience {

    private static final double DOUBT = 1;
    private static final double FEW = 50;

    private final int units;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Tally items = new Tally();

    Experience(int units) {
        this.units = units;
    }

    /** Counts an item's terms for a unit, or takes them back with -1. */
    void add(Map<String, Double> terms, int unit, Part part, int times) {
        terms.keySet()
                .forEach(
                        term -> tallies.computeIfAbsent(term, it -> new Tally()).add(unit, part, times));
        items.add(unit, part, times);
    }

    /** The weighted votes of the terms: each gives every unit its part of the items with the term, less what it refused. */
    double[] votes(Map<String, Double> terms, Part part) {
        double[] votes = new double[units];
        terms.forEach((term, weight) -> {
            Tally tally = tallies.get(term);
            int total = tally == null ? 0 : tally.total(part);
            if (tally != null && total > 0) {
                double worth = weight * rarity(total, part) * tally.concentration(part, units) / (total + DOUBT);
                for (int at = 0; at < tally.size(); at++) {
                    votes[tally.unitAt(at)] += worth * (tally.at(at, part) - tally.at(at, Part.REFUSED));
                }
            }
        });
        return votes;
    }

    private double rarity(int total, Part part) {
        return Math.log(1 + (items.total(part) + FEW) / (total + 1)) / Math.log(1 + FEW);
    }

    /** How much more than its even part the unit handles: logarithmic, 0 where nothing is known. */
    double habit(int unit) {
        return Math.log1p(units * (double) items.of(unit, Part.LEAD) / (items.total(Part.LEAD) + FEW));
    }

    /** The word of the text that tells most for the unit's part in past items, with how many items that were. */
    Optional<Map.Entry<String, Integer>> bestWord(Map<String, Double> terms, int unit, Part part) {
        return terms.entrySet().stream()
                .filter(term -> Terms.isWord(term.getKey()))
                .filter(term -> count(term.getKey(), unit, part) > 0)
                .max((one, other) -> Double.compare(worth(one, unit, part), worth(other, unit, part)))
                .map(term -> Map.entry(term.getKey(), count(term.getKey(), unit, part)));
    }

    private double worth(Map.Entry<String, Double> term, int unit, Part part) {
        Tally tally = tallies.getOrDefault(term.getKey(), items);
        return term.getValue() * tally.of(unit, part) / (tally.total(part) + DOUBT);
    }

    private int count(String term, int unit, Part part) {
        Tally tally = tallies.get(term);
        return tally == null ? 0 : tally.of(unit, part);
    }
}
