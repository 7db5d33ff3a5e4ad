package org.lianluo.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.analysis.CountedByHand;
import org.lianluo.analysis.domain.AnalysisDesk;
import org.lianluo.analysis.domain.RowLabels;
import org.lianluo.platform.document.Part;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.testing.Actors;

class ReportDeskTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Map<Figure, Integer> TOTAL = Map.of(
            Figure.ALL, 40,
            Figure.IN_SESSION, 30,
            Figure.BETWEEN_SESSIONS, 10,
            Figure.ASSIGNED, 32,
            Figure.REPLIED, 16,
            Figure.REPLIED_ON_TIME, 15,
            Figure.CLASS_A, 4,
            Figure.EVALUATED, 8,
            Figure.RESULT_DISSATISFIED, 1);

    private static ReportDesk desk(Map<Dimension, Map<String, Map<Figure, Integer>>> counted) throws IOException {
        var byHand = new CountedByHand(counted);
        var labels = new RowLabels(byHand, byHand, byHand, new Messages());
        return new ReportDesk(new AnalysisDesk(byHand, labels), TODAY);
    }

    private static ReportDesk counted() throws IOException {
        return desk(Map.of(
                Dimension.STATUS, Map.of("all", TOTAL),
                Dimension.UNIT, Map.of("unt_a", Map.of(Figure.ALL, 32, Figure.ASSIGNED, 32, Figure.REPLIED, 16))));
    }

    private static String words(ReportDesk desk) {
        return desk.report(2026, Actors.with(Role.STAFF)).body().stream()
                .filter(Part.Paragraph.class::isInstance)
                .map(it -> ((Part.Paragraph) it).text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysWhatWasCounted() throws IOException {
        assertThat(words(counted()))
                .contains("共收到代表建议40件。其中，会议期间提出30件（75.0%），闭会期间提出10件（25.0%）")
                .contains("已交办32件，由1家承办单位办理")
                .contains("已答复16件（50.0%），尚无答复16件")
                .contains("全部按期答复的15件（93.8%）")
                .contains("A类（已经解决或基本解决）4件（25.0%）")
                .contains("对办理结果，满意0件（0.0%），基本满意0件（0.0%），不满意1件（12.5%）");
    }

    @Test
    void claimsNothingWhereNothingHappened() throws IOException {
        assertThat(words(desk(Map.of())))
                .contains("共收到代表建议0件")
                .contains("尚未交办。")
                .doesNotContain("已答复的建议中", "对办理结果", "%");
    }

    @Test
    void isInChineseWhoeverAsks() throws IOException {
        assertThat(counted().report(2026, Actors.with(Role.COMMITTEE)).title())
                .isEqualTo("关于2026年全国人大代表建议、批评和意见办理情况的报告");
    }

    @ParameterizedTest
    @ValueSource(ints = {1953, 2027, -1})
    void knowsNoReportBeforeTheFirstCongressOrOnTheFuture(int year) throws IOException {
        var desk = counted();

        assertThatThrownBy(() -> desk.report(year, Actors.with(Role.STAFF))).isInstanceOf(BadArgument.class);
    }

    @Test
    void isForStaffAndCommitteesOnly() throws IOException {
        var desk = counted();

        assertThatThrownBy(() -> desk.report(2026, Actors.clerkOf("unt_a"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.report(2026, Actors.deputy("dep_1"))).isInstanceOf(Forbidden.class);
    }
}
