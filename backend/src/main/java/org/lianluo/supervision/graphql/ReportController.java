package org.lianluo.supervision.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.lianluo.shared.Actor;
import org.lianluo.supervision.domain.ReportComposer;
import org.lianluo.supervision.domain.SupervisionReports;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The reports to the chairpersons, for those who write and read them, from the beginning of the supervision on. */
@Controller
class ReportController {

    private final SupervisionReports reports;

    ReportController(SupervisionReports reports) {
        this.reports = reports;
    }

    @BatchMapping(typeName = "KeySupervisionTopic")
    Map<TopicView, ReportView> report(List<TopicView> page, @ContextValue Actor actor) {
        var begun = page.stream()
                .filter(it -> SupervisionReports.isReadBy(actor, it.topic()))
                .toList();
        if (begun.isEmpty()) {
            return Map.of();
        }
        var composer = reports.composer(begun.stream().map(TopicView::topic).toList(), actor.locale());
        return begun.stream().collect(toMap(it -> it, it -> view(it, composer)));
    }

    private static ReportView view(TopicView view, ReportComposer composer) {
        var report = view.topic().course().report();
        return new ReportView(composer.report(view.topic()), report == null ? null : report.at());
    }
}
