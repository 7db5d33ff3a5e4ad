package org.lianluo.supervision.graphql;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.supervision.domain.SupervisionReport;

/** The report of a topic; {@code reportedAt} is null while it is being prepared. */
record ReportView(SupervisionReport report, @Nullable Instant reportedAt) {

    public String title() {
        return report.title();
    }

    public List<SupervisionReport.Section> sections() {
        return report.sections();
    }
}
