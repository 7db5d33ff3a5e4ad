package org.lianluo.matching.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.matching.Reason;
import org.lianluo.matching.Recommender;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.matching.domain.DraftCheckKind;
import org.lianluo.matching.domain.DraftText;
import org.lianluo.matching.domain.MatchingAccess;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Scope;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MatchingController {

    private static final int MOST_UNITS = 20;
    private static final int TITLE = 200;
    private static final int TEXT = 30_000;

    private final Recommender recommender;
    private final UnitDirectory units;
    private final Messages messages;

    MatchingController(Recommender recommender, UnitDirectory units, Messages messages) {
        this.recommender = recommender;
        this.units = units;
        this.messages = messages;
    }

    @QueryMapping
    List<UnitRecommendation> recommendUnits(
            @Argument String title,
            @Argument @Nullable String text,
            @Argument @Nullable Integer first,
            @ContextValue Actor actor) {
        MatchingAccess.requireAsking(actor);
        int most = first == null ? 5 : first;
        if (most < 1 || most > MOST_UNITS) {
            throw new BadArgument("matching.first", MOST_UNITS);
        }
        return recommender.recommend(
                limited("title", title, TITLE), text == null ? null : limited("text", text, TEXT), most);
    }

    @BatchMapping(typeName = "UnitRecommendation")
    Map<UnitRecommendation, UndertakingUnit> unit(List<UnitRecommendation> page, @ContextValue Actor actor) {
        actor.require(Scope.UNIT_READ);
        var found = units.units(page.stream().map(UnitRecommendation::unit).toList());
        return page.stream()
                .filter(it -> found.containsKey(it.unit()))
                .collect(Collectors.toMap(Function.identity(), it -> found.get(it.unit())));
    }

    @SchemaMapping(typeName = "UnitRecommendation")
    List<ReasonView> reasons(UnitRecommendation recommendation, @ContextValue Actor actor) {
        return recommendation.reasons().stream()
                .filter(it -> MatchingAccess.mayHear(actor, it.count()))
                .map(it -> ReasonView.of(it, actor, messages))
                .toList();
    }

    record ReasonView(Reason.Kind kind, String text) {

        static ReasonView of(Reason reason, Actor actor, Messages messages) {
            var key = "matching.reason." + reason.kind().name();
            return new ReasonView(reason.kind(), messages.text(actor.locale(), key, reason.about(), reason.count()));
        }
    }

    @QueryMapping
    List<DraftCheck> checkDraft(@Argument CheckDraftInput draft, @ContextValue Actor actor) {
        MatchingAccess.requireAsking(actor);
        var text = draft.text();
        return Arrays.stream(DraftCheckKind.values())
                .map(kind -> DraftCheck.of(kind, kind.passes(text), actor, messages))
                .toList();
    }

    record CheckDraftInput(String title, String problem, String analysis, String measures) {

        DraftText text() {
            return new DraftText(
                    limited("title", title, TITLE),
                    limited("problem", problem, TEXT),
                    limited("analysis", analysis, TEXT),
                    limited("measures", measures, TEXT));
        }
    }

    record DraftCheck(DraftCheckKind kind, boolean passed, String message) {

        static DraftCheck of(DraftCheckKind kind, boolean passed, Actor actor, Messages messages) {
            var key = "matching.check." + kind.name() + (passed ? ".passed" : ".open");
            return new DraftCheck(kind, passed, messages.text(actor.locale(), key));
        }
    }

    private static String limited(String argument, String text, int limit) {
        if (text.length() > limit) {
            throw new BadArgument("argument.tooLong", argument, limit);
        }
        return text;
    }
}
