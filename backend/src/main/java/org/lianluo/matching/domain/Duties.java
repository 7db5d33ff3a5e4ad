package org.lianluo.matching.domain;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.unit.UndertakingUnit;

/** What the duties and names of the units say about a text: BM25 over one profile for each unit; never changes. */
final class Duties {

    private static final double SATURATION = 1.2;
    /** Long lists of duties are wide, not vague: hardly any punishment for length. */
    private static final double LENGTH = 0.1;

    private static final double SAID_BY_A_NEIGHBOUR = 0.7;
    private static final double NOT_MINE = 0.3;
    private static final int PHRASES_SHOWN = 2;
    private static final double WORTH_SHOWING = 1;

    private final int units;
    private final Map<String, double[]> profiles = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final double[] lengths;
    private final double meanLength;
    private final List<List<Phrase>> phrases = new ArrayList<>();
    private final List<List<Map<String, Double>>> notMine = new ArrayList<>();

    private record Phrase(String text, Map<String, Double> terms) {}

    Duties(List<UndertakingUnit> list, UnitNames names) {
        units = list.size();
        lengths = new double[units];
        list.forEach(unit -> {
            phrases.add(new ArrayList<>());
            notMine.add(new ArrayList<>());
        });
        for (int unit = 0; unit < units; unit++) {
            read(unit, list.get(unit), names);
        }
        meanLength = Math.max(1, Arrays.stream(lengths).average().orElse(1));
        profiles.forEach((term, profile) -> rarity.put(term, rarity(profile)));
    }

    private void read(int unit, UndertakingUnit described, UnitNames names) {
        DutyText duties = DutyText.of(described.duties());
        duties.own().forEach(duty -> phrases.get(unit).add(new Phrase(duty, add(unit, duty, 1))));
        for (DutyText.Elsewhere elsewhere : duties.elsewhere()) {
            notMine.get(unit).add(Terms.of(elsewhere.duty()));
            names.in(elsewhere.body()).stream()
                    .filter(other -> other != unit)
                    .forEach(other -> phrases.get(other)
                            .add(new Phrase(elsewhere.duty(), add(other, elsewhere.duty(), SAID_BY_A_NEIGHBOUR))));
        }
        add(unit, UnitNames.all(described).collect(joining(" ")), 1);
    }

    private Map<String, Double> add(int unit, String text, double weight) {
        Map<String, Double> terms = Terms.of(text);
        terms.forEach((term, one) -> {
            profiles.computeIfAbsent(term, it -> new double[units])[unit] += weight;
            lengths[unit] += weight * one;
        });
        return terms;
    }

    private double rarity(double[] profile) {
        long having = Arrays.stream(profile).filter(it -> it > 0).count();
        return Math.log(1 + (units - having + 0.5) / (having + 0.5));
    }

    /** How much a term tells: most where no unit or only one has it. */
    double rarity(String term) {
        return rarity.getOrDefault(term, Math.log(2 + 2.0 * units));
    }

    double[] scores(Map<String, Double> terms) {
        double[] scores = new double[units];
        terms.forEach((term, weight) -> {
            double[] profile = profiles.get(term);
            for (int unit = 0; profile != null && unit < units; unit++) {
                scores[unit] += weight * rarity(term) * saturated(profile[unit], unit);
            }
        });
        for (int unit = 0; unit < units; unit++) {
            for (Map<String, Double> foreign : notMine.get(unit)) {
                scores[unit] -= NOT_MINE * shared(terms, foreign);
            }
        }
        return scores;
    }

    private double saturated(double times, int unit) {
        double length = 1 - LENGTH + LENGTH * lengths[unit] / meanLength;
        return times * (SATURATION + 1) / (times + SATURATION * length);
    }

    private static double shared(Map<String, Double> terms, Map<String, Double> others) {
        return others.entrySet().stream()
                .mapToDouble(other -> Math.min(other.getValue(), terms.getOrDefault(other.getKey(), 0.0)))
                .sum();
    }

    /** The duties of the unit that share most with the text, the best first. */
    List<String> phrasesFor(int unit, Map<String, Double> terms) {
        return phrases.get(unit).stream()
                .filter(phrase -> overlap(terms, phrase) >= WORTH_SHOWING)
                .sorted(comparingDouble((Phrase phrase) -> -overlap(terms, phrase)))
                .map(Phrase::text)
                .distinct()
                .limit(PHRASES_SHOWN)
                .toList();
    }

    private double overlap(Map<String, Double> terms, Phrase phrase) {
        return phrase.terms().keySet().stream()
                .filter(Terms::isWord)
                .mapToDouble(term -> terms.getOrDefault(term, 0.0) * rarity(term))
                .sum();
    }
}
