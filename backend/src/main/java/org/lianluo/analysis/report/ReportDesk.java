package org.lianluo.analysis.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.lianluo.analysis.domain.Analysis;
import org.lianluo.analysis.domain.AnalysisDesk;
import org.lianluo.platform.document.OfficialDocument;
import org.lianluo.shared.Actor;
import org.lianluo.shared.BadArgument;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.FigureQuery;
import org.lianluo.suggestion.FigureSight;
import org.springframework.stereotype.Component;

/** Where the yearly report on the handling of suggestions is made (OL 46, DL25 51: it must be public). */
@Component
public class ReportDesk {

    private static final int FIRST_CONGRESS = 1954;

    private final AnalysisDesk analyses;
    private final Clock clock;

    public ReportDesk(AnalysisDesk analyses, Clock clock) {
        this.analyses = analyses;
        this.clock = clock;
    }

    /** In Chinese, whoever asks; for staff and committees, forbidden to others. */
    public OfficialDocument report(int year, Actor reader) {
        FigureSight.require(reader, null);
        var today = LocalDate.now(clock);
        if (year < FIRST_CONGRESS || year > today.getYear()) {
            throw new BadArgument("analysis.noSuchYear", String.valueOf(year));
        }
        var writer = inChinese(reader);
        var byField = by(Dimension.FIELD, year, writer);
        return new YearReport(new YearFigures(
                        year,
                        today,
                        byField.total(),
                        byField,
                        by(Dimension.BASIS, year, writer),
                        by(Dimension.UNIT, year, writer),
                        by(Dimension.DELEGATION, year, writer)))
                .document();
    }

    private Analysis by(Dimension dimension, int year, Actor writer) {
        return analyses.analyse(dimension, FigureQuery.ofYear(year), writer);
    }

    private static Actor inChinese(Actor reader) {
        return new Actor(
                reader.account(),
                reader.name(),
                reader.roles(),
                reader.deputy(),
                reader.unit(),
                reader.delegation(),
                reader.committee(),
                reader.scopes(),
                Locale.SIMPLIFIED_CHINESE);
    }
}
