package org.lianluo.analysis.graphql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.analysis.domain.Analysis;
import org.lianluo.analysis.domain.AnalysisDesk;
import org.lianluo.analysis.domain.AnalysisRow;
import org.lianluo.analysis.domain.Rate;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.FigureQuery;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AnalysisController {

    private final AnalysisDesk desk;

    AnalysisController(AnalysisDesk desk) {
        this.desk = desk;
    }

    @QueryMapping
    Analysis analysis(@Argument Dimension by, @Argument @Nullable AnalysisFilter filter, @ContextValue Actor actor) {
        return desk.analyse(by, filter == null ? FigureQuery.ofYear(null) : filter.query(), actor);
    }

    record AnalysisFilter(
            @Nullable Integer year,
            @Nullable UnitId unit,
            @Nullable DelegationId delegation,
            @Nullable String field) {

        FigureQuery query() {
            return new FigureQuery(year, unit, delegation, field);
        }
    }

    @SchemaMapping(typeName = "AnalysisRow")
    List<FigureCount> figures(AnalysisRow row, @Argument @Nullable List<Figure> of) {
        return (of == null ? Arrays.asList(Figure.values()) : of)
                .stream().map(it -> new FigureCount(it, row.count(it))).toList();
    }

    record FigureCount(Figure figure, int count) {}

    @SchemaMapping(typeName = "AnalysisRow")
    AnalysisRates rates(AnalysisRow row) {
        return new AnalysisRates(
                row.rate(Rate.ON_TIME),
                row.rate(Rate.REASSIGNMENT),
                row.rate(Rate.SATISFIED_PROCESS),
                row.rate(Rate.SATISFIED_RESULT),
                row.rate(Rate.REALLY_DONE),
                row.rate(Rate.PROMISE_KEPT),
                row.rate(Rate.CONTACT),
                row.rate(Rate.SILENT));
    }

    record AnalysisRates(
            @Nullable Double onTime,
            @Nullable Double reassignment,
            @Nullable Double satisfiedProcess,
            @Nullable Double satisfiedResult,
            @Nullable Double reallyDone,
            @Nullable Double promiseKept,
            @Nullable Double contact,
            @Nullable Double silent) {}
}
