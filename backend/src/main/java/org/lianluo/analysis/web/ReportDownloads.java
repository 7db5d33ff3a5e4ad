package org.lianluo.analysis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.analysis.report.ReportDesk;
import org.lianluo.platform.web.Download;
import org.lianluo.platform.web.DownloadController;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly report on the handling of suggestions, as a document. */
@DownloadController
class ReportDownloads {

    private final ReportDesk desk;

    ReportDownloads(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/handling-report.pdf")
    void pdf(@RequestParam int year, @Nullable Authentication who, Locale locale, HttpServletResponse response)
            throws IOException {
        var report = desk.report(year, AnalysisDownloads.actor(who, locale));
        Download.pdf(report.title() + ".pdf", report::pdf).sendTo(response);
    }

    @GetMapping("/api/handling-report.docx")
    void docx(@RequestParam int year, @Nullable Authentication who, Locale locale, HttpServletResponse response)
            throws IOException {
        var report = desk.report(year, AnalysisDownloads.actor(who, locale));
        Download.docx(report.title() + ".docx", report::docx).sendTo(response);
    }
}
