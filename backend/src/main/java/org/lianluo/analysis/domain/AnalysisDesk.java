package org.lianluo.analysis.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Role;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.FigureQuery;
import org.lianluo.suggestion.FigureSight;
import org.lianluo.suggestion.SuggestionFigures;
import org.springframework.stereotype.Component;

/** Where analyses are made; the people of a unit always get those about its own part. */
@Component
public class AnalysisDesk {

    private final SuggestionFigures suggestions;
    private final RowLabels labels;

    public AnalysisDesk(SuggestionFigures suggestions, RowLabels labels) {
        this.suggestions = suggestions;
        this.labels = labels;
    }

    public Analysis analyse(Dimension by, FigureQuery asked, Actor reader) {
        var query = narrowed(asked, reader);
        var counted = suggestions.count(query, by, reader);
        var known = labels.of(by, counted.keySet(), reader.locale());
        var places = places(by, known);
        var rows = counted.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue(), known, reader.locale()))
                .sorted(places)
                .toList();
        var total = suggestions.total(query, reader);
        return new Analysis(by, rows, new AnalysisRow("", labels.total(reader.locale()), null, total));
    }

    /** Those who work for a unit and see no more than its part need not name it. */
    private static FigureQuery narrowed(FigureQuery asked, Actor reader) {
        var own = FigureSight.ownUnit(reader);
        boolean seesAll = reader.isAnyOf(Role.STAFF, Role.COMMITTEE);
        return asked.unit() != null || own == null || seesAll
                ? asked
                : new FigureQuery(asked.year(), own, asked.delegation(), asked.field());
    }

    private AnalysisRow row(String key, Map<Figure, Integer> figures, Map<String, RowLabel> known, Locale locale) {
        if (key.isEmpty()) {
            return new AnalysisRow(key, labels.without(locale), null, figures);
        }
        var label = known.getOrDefault(key, RowLabel.of(key, Integer.MAX_VALUE));
        return new AnalysisRow(key, label.text(), label.node(), figures);
    }

    /** Units form a league by what they were assigned; everything else has its own order. */
    private static Comparator<AnalysisRow> places(Dimension by, Map<String, RowLabel> known) {
        var last = Comparator.<AnalysisRow, Boolean>comparing(it -> it.key().isEmpty());
        var place = Comparator.<AnalysisRow>comparingInt(it ->
                known.getOrDefault(it.key(), RowLabel.of("", Integer.MAX_VALUE)).place());
        return by == Dimension.UNIT
                ? last.thenComparing(Comparator.<AnalysisRow>comparingInt(it -> it.count(Figure.ALL))
                                .reversed())
                        .thenComparing(place)
                : last.thenComparing(place).thenComparing(AnalysisRow::key);
    }
}
