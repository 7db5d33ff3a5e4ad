package org.lianluo.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.platform.web.Messages;
import org.lianluo.supervision.domain.SupervisionReport.Section;

class ReportComposerTest {

    private static ReportComposer composer(Locale locale) {
        try {
            var messages = new Messages();
            return new ReportComposer(
                    Map.of(TopicFixture.COMMITTEE_ID, "教科文卫委"),
                    Map.of(TopicFixture.UNIT_ID, "教育部", TopicFixture.SECOND_UNIT_ID, "财政部"),
                    Map.of(TopicFixture.CARD.id(), TopicFixture.CARD),
                    message -> messages.text(locale, message));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tellsTheWholeCourse() {
        var topic = TopicFixture.supervised()
                .record(EntryKind.VISIT, TopicFixture.CONTENT, TopicFixture.by(TopicFixture.LEAD))
                .progress(TopicFixture.CONTENT, TopicFixture.by(TopicFixture.CLERK))
                .report("问题基本解决。", "建议办结。", TopicFixture.by(TopicFixture.LEAD));
        var report = composer(Locale.SIMPLIFIED_CHINESE).report(topic);

        assertThat(report.title()).isEqualTo("关于“推动山区学校改善寄宿条件”重点督办情况的报告（2026年）");
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("一、督办题目", "二、所督办的建议", "三、督办计划", "四、督办过程", "五、督办结果", "六、意见建议");
        assertThat(report.sections().get(0).paragraphs())
                .containsExactly("多位代表反映同一问题。", "2026年7月6日，办公厅决定：列入今年重点督办。", "由教科文卫委牵头督办，教育部、财政部承办，涉及代表建议 1 件。");
        assertThat(report.sections().get(1).rows()).containsExactly(List.of("14-4-sug_1", "关于sug_1的建议", "教育部", "办理中"));
        assertThat(report.sections().get(3).rows())
                .containsExactly(
                        List.of("2026年7月6日", "视察", "岚溪县", "郭鹏代表", "看了三所学校。"),
                        List.of("2026年7月6日", "办理进展", "岚溪县", "教育部", "看了三所学校。"));
        assertThat(report.sections())
                .allSatisfy(section -> assertThat(section.rows())
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(section.columns())));
    }

    @Test
    void saysSoWhereThereIsNothingYet() {
        var report = composer(Locale.ENGLISH).report(TopicFixture.supervised());

        assertThat(report.sections()).hasSize(4);
        assertThat(report.sections().get(3))
                .isEqualTo(new Section("4. Course", List.of("(none)"), List.of(), List.of()));
    }
}
