package org.lianluo.matching.command;

import java.util.ArrayList;
import java.util.List;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.matching.domain.LearningRecommender;
import org.lianluo.platform.text.Word;
import org.lianluo.platform.text.Words;

/** The ways to try the recommendation on cases: none of them lets a case answer itself. */
final class Trials {

    private static final int FOLDS = 5;

    private final Cases cases;

    Trials(Cases cases) {
        this.cases = cases;
    }

    /** As on the first day, when nothing was ever assigned. */
    List<Outcome> dutiesOnly() {
        var recommender = fresh();
        return cases.cases().stream().map(it -> judge(it, all(recommender, it))).toList();
    }

    /** Each with all the others known. */
    List<Outcome> leaveOneOut() {
        var recommender = taught(cases.cases());
        return cases.cases().stream()
                .map(it -> judge(it, recommender.recommendWithout(it.id(), it.title(), null, places())))
                .toList();
    }

    /** In five parts, each judged with the other four known. */
    List<Outcome> folds() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            var recommender = taught(
                    cases.cases().stream().filter(it -> foldOf(it) != left).toList());
            cases.cases().stream()
                    .filter(it -> foldOf(it) == left)
                    .forEach(it -> outcomes.add(judge(it, all(recommender, it))));
        }
        return outcomes;
    }

    private static int foldOf(Case one) {
        return Math.floorMod(one.title().hashCode(), FOLDS);
    }

    /** Leave one out, with every telling word of the title left out in turn. */
    List<Outcome> perturbed() {
        var recommender = taught(cases.cases());
        return cases.cases().stream()
                .flatMap(it -> shortened(it).stream())
                .map(it -> judge(it, recommender.recommendWithout(it.id(), it.title(), null, places())))
                .toList();
    }

    private static List<Case> shortened(Case one) {
        List<Case> variants = new ArrayList<>();
        int end = 0;
        for (Word word : Words.telling(one.title())) {
            if (word.start() >= end) {
                end = word.end();
                variants.add(one.titled(
                        one.title().substring(0, word.start()) + one.title().substring(word.end())));
            }
        }
        return variants.size() > 1 ? variants : List.of(one);
    }

    private int places() {
        return cases.units().size();
    }

    private LearningRecommender fresh() {
        return new LearningRecommender(cases.units());
    }

    private LearningRecommender taught(List<Case> known) {
        var recommender = fresh();
        known.forEach(it -> recommender.learn(it.handled()));
        return recommender;
    }

    private List<UnitRecommendation> all(LearningRecommender recommender, Case one) {
        return recommender.recommend(one.title(), null, places());
    }

    private static Outcome judge(Case one, List<UnitRecommendation> recommended) {
        int rank = 0;
        for (int at = 0; at < recommended.size(); at++) {
            if (recommended.get(at).unit().equals(one.unit())) {
                rank = at + 1;
            }
        }
        return recommended.isEmpty()
                ? new Outcome(one, 0, null, 0)
                : new Outcome(
                        one, rank, recommended.get(0).unit(), recommended.get(0).share());
    }
}
