package org.lianluo.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.SignedIn;
import org.lianluo.platform.document.OfficialDocument;
import org.lianluo.platform.web.Download;
import org.lianluo.platform.web.DownloadController;
import org.lianluo.shared.Actor;
import org.lianluo.supervision.domain.KeySupervisionTopics;
import org.lianluo.supervision.domain.SupervisionReports;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Reports to the chairpersons as documents, for those who read them in the portal; for others there is none. */
@DownloadController
@RequestMapping("/api/supervision/{topic}")
class SupervisionDownloads {

    private final KeySupervisionTopics topics;
    private final SupervisionPrint print;

    SupervisionDownloads(KeySupervisionTopics topics, SupervisionPrint print) {
        this.topics = topics;
        this.print = print;
    }

    @GetMapping("/report.pdf")
    void pdf(@PathVariable String topic, @Nullable Authentication who, Locale locale, HttpServletResponse response)
            throws IOException {
        var report = report(topic, who, locale);
        Download.pdf(report.title() + ".pdf", report::pdf).sendTo(response);
    }

    @GetMapping("/report.docx")
    void docx(@PathVariable String topic, @Nullable Authentication who, Locale locale, HttpServletResponse response)
            throws IOException {
        var report = report(topic, who, locale);
        Download.docx(report.title() + ".docx", report::docx).sendTo(response);
    }

    private OfficialDocument report(String topic, @Nullable Authentication who, Locale locale) {
        var reader = who instanceof SignedIn signedIn ? signedIn.me().actor(locale) : Actor.visitor(locale);
        return topics.find(List.of(topic)).stream()
                .filter(it -> SupervisionReports.isReadBy(reader, it))
                .map(print::document)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
