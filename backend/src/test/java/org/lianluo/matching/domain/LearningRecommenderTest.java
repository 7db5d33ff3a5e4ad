package org.lianluo.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianluo.matching.domain.MatchingFixture.HOSPITALS;
import static org.lianluo.matching.domain.MatchingFixture.INSURANCE;
import static org.lianluo.matching.domain.MatchingFixture.ROADS;
import static org.lianluo.matching.domain.MatchingFixture.SCHOOLS;
import static org.lianluo.matching.domain.MatchingFixture.UNITS;
import static org.lianluo.matching.domain.MatchingFixture.WATER;
import static org.lianluo.matching.domain.MatchingFixture.handled;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.matching.Reason;
import org.lianluo.matching.RecommendedRole;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.shared.UnitId;

class LearningRecommenderTest {

    private static final String PAINTING = "关于保护壁画的建议";

    private final LearningRecommender recommender = new LearningRecommender(UNITS);

    private List<UnitId> unitsFor(String title) {
        return recommender.recommend(title, null, 5).stream()
                .map(UnitRecommendation::unit)
                .toList();
    }

    private UnitRecommendation best(String title) {
        return recommender.recommend(title, null, 1).get(0);
    }

    @Test
    void knowsTheRightUnitFromTheDutiesAlone() {
        var best = best("关于提高乡村教师待遇的建议");

        assertThat(best.unit()).isEqualTo(SCHOOLS);
        assertThat(best.role()).isEqualTo(RecommendedRole.LEAD);
        assertThat(best.reasons()).contains(new Reason(Reason.Kind.DUTY, "乡村教师待遇", 0));
    }

    @Test
    void takesWhatANeighbourSaysForADutyOfTheOther() {
        assertThat(unitsFor("关于简化看病报销手续的建议")).first().isEqualTo(INSURANCE);
    }

    @Test
    void expectsTheGovernmentRatherThanACompanyWithTheSameDuty() {
        assertThat(unitsFor("关于加固水库的建议")).containsSubsequence(WATER, ROADS);
    }

    @Test
    void recommendsNobodyWhereNothingSpeaksForAny() {
        assertThat(recommender.recommend("关于进一步加强有关工作的建议", null, 5)).isEmpty();
        assertThat(recommender.recommend("", null, 5)).isEmpty();
    }

    @Test
    void readsTheTextUnderATitleThatSaysLittle() {
        var best = recommender.recommend("关于解决群众困难的建议", "我县两座水库年久失修，河道淤塞，灌区缺水。", 1);

        assertThat(best).extracting(UnitRecommendation::unit).containsExactly(WATER);
    }

    @Test
    void learnsAWordFromOneAssignment() {
        assertThat(unitsFor(PAINTING)).doesNotContain(ROADS);

        recommender.learn(handled("a", 1, "关于修缮壁画的建议", ROADS));

        assertThat(unitsFor(PAINTING)).contains(ROADS);
        assertThat(best(PAINTING).reasons()).contains(new Reason(Reason.Kind.HANDLED, "壁画", 1));
    }

    @Test
    void countsAnItemOnceHoweverOftenItIsAnnounced() {
        for (int time = 0; time < 3; time++) {
            recommender.learn(handled("a", 4, PAINTING, SCHOOLS));
        }
        recommender.learn(handled("a", 5, PAINTING, SCHOOLS));

        assertThat(best(PAINTING).reasons()).contains(new Reason(Reason.Kind.HANDLED, "壁画", 1));
    }

    @Test
    void takesBackWhatAnItemTaughtWhenItIsReassigned() {
        recommender.learn(handled("a", 1, PAINTING, SCHOOLS));
        recommender.learn(handled("a", 2, PAINTING, WATER));
        recommender.learn(handled("a", 1, PAINTING, SCHOOLS));

        assertThat(unitsFor("壁画")).containsExactly(WATER);
    }

    @Test
    void forgetsAnItemThatNobodyHandlesAnyMore() {
        recommender.learn(handled("a", 1, PAINTING, SCHOOLS));
        recommender.learn(new Handled("a", 2, PAINTING, Set.of(), Set.of(), Set.of()));

        assertThat(recommender.recommend("壁画", null, 5)).isEmpty();
    }

    @Test
    void holdsARightRefusalAgainstAUnit() {
        recommender.learn(handled("a", 1, PAINTING, SCHOOLS));
        recommender.learn(handled("b", 1, PAINTING, WATER));
        recommender.learn(handled("c", 1, PAINTING, WATER));
        double before = shareOf(SCHOOLS);

        recommender.learn(new Handled("d", 1, PAINTING, Set.of(WATER), Set.of(), Set.of(SCHOOLS)));

        assertThat(shareOf(SCHOOLS)).isLessThan(before);
        assertThat(unitsFor("壁画")).first().isEqualTo(WATER);
    }

    private double shareOf(UnitId unit) {
        return recommender.recommend(PAINTING, null, 5).stream()
                .filter(it -> it.unit().equals(unit))
                .mapToDouble(UnitRecommendation::share)
                .sum();
    }

    @Test
    void expectsAUnitThatWasOnlyConsultedToBeConsultedAgain() {
        for (int item = 0; item < 5; item++) {
            recommender.learn(
                    new Handled("i" + item, 1, "关于乡村医生参加医保的建议", Set.of(INSURANCE), Set.of(HOSPITALS), Set.of()));
        }
        var all = recommender.recommend("关于乡村医生参加医保的建议", null, 5);

        assertThat(all.get(0).unit()).isEqualTo(INSURANCE);
        assertThat(all)
                .filteredOn(it -> it.unit().equals(HOSPITALS))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.role()).isEqualTo(RecommendedRole.CO);
                    assertThat(it.reasons()).extracting(Reason::kind).contains(Reason.Kind.CONSULTED);
                });
    }

    @Test
    void canJudgeAnItemWithoutWhatItTaughtItself() {
        recommender.learn(handled("a", 1, PAINTING, WATER));
        var known = recommender.recommend(PAINTING, null, 5);

        assertThat(recommender.recommendWithout("a", "壁画", null, 5)).isEmpty();
        assertThat(recommender.recommend(PAINTING, null, 5)).isEqualTo(known);
    }

    @Test
    void sharesAllTheCertaintyThereIs() {
        double sum = recommender.recommend("乡村教师、水库、医院和医保目录，公路", null, 5).stream()
                .mapToDouble(UnitRecommendation::share)
                .sum();

        assertThat(sum).isCloseTo(1, within(1e-9));
    }
}
