package org.lianluo.supervision.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.document.DocumentDay;
import org.lianluo.platform.document.HandlingReport;
import org.lianluo.platform.document.OfficialDocument;
import org.lianluo.platform.document.Part;
import org.lianluo.platform.document.Signature;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.SupervisionReport;
import org.lianluo.supervision.domain.SupervisionReports;
import org.lianluo.supervision.domain.YearReport;
import org.springframework.stereotype.Component;

/** Sets the report of a topic as an official document, in Chinese whoever asks; marked as a draft until it is reported. */
@Component
class SupervisionPrint {

    private static final int NARROW = 10;

    private final SupervisionReports reports;
    private final Clock clock;

    SupervisionPrint(SupervisionReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    OfficialDocument document(KeySupervisionTopic topic) {
        var report = reports.report(topic, Locale.SIMPLIFIED_CHINESE);
        var reported = topic.course().report();
        return new HandlingReport(
                        null,
                        report.title(),
                        subtitle(reported),
                        null,
                        List.of(),
                        report.sections().stream()
                                .map(SupervisionPrint::section)
                                .toList(),
                        reported == null ? null : new Signature(List.of(report.committee()), day(reported.at()), false))
                .document();
    }

    private String subtitle(@Nullable YearReport reported) {
        return reported == null
                ? "（草稿，记录截至" + DocumentDay.text(LocalDate.now(clock)) + "）"
                : "（" + DocumentDay.text(day(reported.at())) + "）";
    }

    private static HandlingReport.Section section(SupervisionReport.Section section) {
        var parts = new ArrayList<Part>();
        section.paragraphs().stream()
                .flatMap(String::lines)
                .filter(it -> !it.isBlank())
                .map(Part.Paragraph::new)
                .forEach(parts::add);
        if (!section.rows().isEmpty()) {
            parts.add(grid(section));
        }
        return new HandlingReport.Section(section.heading(), parts);
    }

    private static Part grid(SupervisionReport.Section section) {
        var columns = new ArrayList<Part.Grid.Column>();
        for (int i = 0; i < section.columns().size(); i++) {
            columns.add(Part.Grid.Column.text(section.columns().get(i), weight(section, i)));
        }
        return new Part.Grid(null, columns, section.rows());
    }

    /** A column of long texts is wider, within reason. */
    private static int weight(SupervisionReport.Section section, int column) {
        int longest = section.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.max(NARROW, Math.min(longest, 4 * NARROW));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
