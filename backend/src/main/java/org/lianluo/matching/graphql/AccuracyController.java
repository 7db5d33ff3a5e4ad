package org.lianluo.matching.graphql;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.matching.domain.Accuracy;
import org.lianluo.matching.domain.MatchingAccess;
import org.lianluo.matching.domain.RecommendationLog;
import org.lianluo.shared.Actor;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.ChinaTime;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How good the recommendations were, for those who assign. */
@Controller
class AccuracyController {

    private static final int MOST_YEARS = 5;

    private final RecommendationLog log;

    AccuracyController(RecommendationLog log) {
        this.log = log;
    }

    @QueryMapping
    List<AccuracyView> recommendationAccuracy(
            @Argument LocalDate from, @Argument LocalDate to, @ContextValue Actor actor) {
        MatchingAccess.requireAccuracy(actor);
        if (to.isBefore(from) || from.plusYears(MOST_YEARS).isBefore(to)) {
            throw new BadArgument("matching.period", MOST_YEARS);
        }
        var recorded = log.between(
                from.atStartOfDay(ChinaTime.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
        return Accuracy.byMonth(recorded).stream().map(AccuracyView::of).toList();
    }

    record AccuracyView(String month, int items, double top1, double top3, double reassigned) {

        static AccuracyView of(Accuracy it) {
            return new AccuracyView(it.month().toString(), it.items(), it.top1(), it.top3(), it.reassigned());
        }
    }
}
