package org.lianluo.suggestion.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.FieldName;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.FigureQuery;
import org.lianluo.suggestion.FigureSight;
import org.lianluo.suggestion.SuggestionFigures;

/** Counts figures among what the reader may see, by the query that lists it. */
public record CountedFigures(Suggestions suggestions, SuggestionFields names) implements SuggestionFigures {

    @Override
    public Map<String, Map<Figure, Integer>> count(FigureQuery query, Dimension by, Actor reader) {
        FigureSight.require(reader, query.unit());
        return suggestions.tally(asked(query, reader), by);
    }

    /** Every suggestion has exactly one state: over all states each is counted once. */
    @Override
    public Map<Figure, Integer> total(FigureQuery query, Actor reader) {
        var total = new EnumMap<Figure, Integer>(Figure.class);
        count(query, Dimension.STATUS, reader)
                .values()
                .forEach(figures -> figures.forEach((figure, items) -> total.merge(figure, items, Integer::sum)));
        return total;
    }

    @Override
    public List<FieldName> fields() {
        return names.list().stream()
                .map(it -> new FieldName(it.code(), it.name(), it.nameEn()))
                .toList();
    }

    private static SuggestionQuery asked(FigureQuery query, Actor reader) {
        return new SuggestionQuery(
                Audience.of(reader),
                Set.of(),
                query.unit(),
                query.delegation(),
                null,
                null,
                query.field(),
                null,
                null,
                null,
                null,
                null,
                null,
                query.year(),
                null,
                null,
                null,
                null,
                null,
                SuggestionQuery.Order.UPDATED_AT,
                true);
    }
}
