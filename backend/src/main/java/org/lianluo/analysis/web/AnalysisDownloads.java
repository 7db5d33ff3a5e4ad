package org.lianluo.analysis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.analysis.domain.Analysis;
import org.lianluo.analysis.domain.AnalysisDesk;
import org.lianluo.identity.SignedIn;
import org.lianluo.platform.web.Download;
import org.lianluo.platform.web.DownloadController;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.FigureQuery;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same numbers as the query field analysis gives, as tables. */
@DownloadController
class AnalysisDownloads {

    private final AnalysisDesk desk;
    private final AnalysisSheet sheet;

    AnalysisDownloads(AnalysisDesk desk, AnalysisSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    @GetMapping("/api/analysis.xlsx")
    void xlsx(
            @RequestParam Dimension by,
            @RequestParam(required = false) @Nullable Integer year,
            @Nullable Authentication who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var analysis = analysis(by, year, who, locale);
        Download.xlsx(name(analysis, year, locale) + ".xlsx", sheet.of(analysis, locale)::xlsx)
                .sendTo(response);
    }

    @GetMapping("/api/analysis.csv")
    void csv(
            @RequestParam Dimension by,
            @RequestParam(required = false) @Nullable Integer year,
            @Nullable Authentication who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var analysis = analysis(by, year, who, locale);
        Download.csv(name(analysis, year, locale) + ".csv", sheet.of(analysis, locale)::csv)
                .sendTo(response);
    }

    private Analysis analysis(Dimension by, @Nullable Integer year, @Nullable Authentication who, Locale locale) {
        return desk.analyse(by, FigureQuery.ofYear(year), actor(who, locale));
    }

    private String name(Analysis analysis, @Nullable Integer year, Locale locale) {
        var title = sheet.title(analysis, locale);
        return year == null ? title : year + "-" + title;
    }

    static Actor actor(@Nullable Authentication who, Locale locale) {
        return who instanceof SignedIn signedIn ? signedIn.me().actor(locale) : Actor.visitor(locale);
    }
}
