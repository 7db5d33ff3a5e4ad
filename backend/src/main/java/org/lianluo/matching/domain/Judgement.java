package org.lianluo.matching.domain;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianluo.matching.Reason;
import org.lianluo.matching.RecommendedRole;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.matching.domain.Tally.Part;
import org.lianluo.unit.UndertakingUnit;

/** The evidence about one text weighed for every unit. The weights were chosen once, see decision 17. */
final class Judgement {

    private static final double EXPERIENCE = 3;
    private static final double HABIT = 0.5;
    /** Companies, party organs, congress and mass organisations are seldom the ones who handle: nearly all goes to the government. */
    private static final double SELDOM = -2;

    private static final double HEAT = 2.3;
    private static final double USUAL_EVIDENCE = 40;
    private static final double LEAST_EVIDENCE = 4;
    private static final double SURPRISE = 0.06;
    private static final double ALSO_LEADS = 0.5;

    private final List<UndertakingUnit> units;
    private final Duties duties;
    private final Experience experience;
    private final Map<String, Double> terms;
    private final double[] evidence;
    private final double[] shares;

    Judgement(List<UndertakingUnit> units, Duties duties, Experience experience, Map<String, Double> terms) {
        this.units = units;
        this.duties = duties;
        this.experience = experience;
        this.terms = terms;
        this.evidence = evidence();
        this.shares = shares();
    }

    private double[] evidence() {
        double[] scores = duties.scores(terms);
        double[] votes = experience.votes(terms, Part.LEAD);
        Arrays.setAll(scores, unit -> scores[unit] + EXPERIENCE * votes[unit]);
        return scores;
    }

    /** A softmax, cooler for long texts, whose evidence repeats itself; some part is left for surprises. */
    private double[] shares() {
        double heat = HEAT * Math.sqrt(Math.max(LEAST_EVIDENCE, weight()) / USUAL_EVIDENCE);
        double[] scores = new double[units.size()];
        Arrays.setAll(scores, unit -> (evidence[unit] + before(unit)) / heat);
        double most = Arrays.stream(scores).max().orElse(0);
        double[] shares = Arrays.stream(scores).map(it -> Math.exp(it - most)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares)
                .map(it -> (1 - SURPRISE) * it / sum + SURPRISE / units.size())
                .toArray();
    }

    private double weight() {
        return terms.entrySet().stream()
                .mapToDouble(term -> term.getValue() * duties.rarity(term.getKey()))
                .sum();
    }

    private double before(int unit) {
        return Bodies.before(units.get(unit).kind(), SELDOM) + HABIT * experience.habit(unit);
    }

    List<UnitRecommendation> best(int first) {
        double[] asked = experience.votes(terms, Part.CO);
        double[] led = experience.votes(terms, Part.LEAD);
        var best = IntStream.range(0, units.size())
                .filter(unit -> evidence[unit] > 0)
                .boxed()
                .sorted(comparingDouble((Integer unit) -> -shares[unit]))
                .limit(first)
                .toList();
        List<UnitRecommendation> all = new ArrayList<>();
        for (int unit : best) {
            boolean leads =
                    unit == best.get(0) || shares[unit] >= ALSO_LEADS * shares[best.get(0)] && asked[unit] <= led[unit];
            all.add(recommendation(unit, leads ? RecommendedRole.LEAD : RecommendedRole.CO));
        }
        return all;
    }

    private UnitRecommendation recommendation(int unit, RecommendedRole role) {
        List<Reason> reasons = new ArrayList<>();
        duties.phrasesFor(unit, terms).forEach(duty -> reasons.add(new Reason(Reason.Kind.DUTY, duty, 0)));
        remember(reasons, Reason.Kind.HANDLED, unit, Part.LEAD);
        remember(reasons, Reason.Kind.CONSULTED, unit, Part.CO);
        remember(reasons, Reason.Kind.REFUSED, unit, Part.REFUSED);
        return new UnitRecommendation(units.get(unit).id(), shares[unit], role, reasons);
    }

    private void remember(List<Reason> reasons, Reason.Kind kind, int unit, Part part) {
        experience
                .bestWord(terms, unit, part)
                .ifPresent(word -> reasons.add(new Reason(kind, word.getKey(), word.getValue())));
    }
}
