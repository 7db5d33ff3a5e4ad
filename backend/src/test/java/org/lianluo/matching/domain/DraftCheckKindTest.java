package org.lianluo.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCheckKindTest {

    private static final String PROBLEM = "2020年以来，我们在三个县的十二个乡镇走访了八十六名乡村医生，其中六十岁以上的占四成，月均收入不足两千元，近三年新入职的只有七人。";
    private static final String ANALYSIS = "收入主要来自基本公共卫生服务补助，标准多年未调；养老保险缴费年限认定不一，年轻人不愿意来。";
    private static final String MEASURES = "一是由国家卫生健康委会同财政部提高乡村医生的补助标准；二是把执业年限计入养老保险缴费年限。";

    private static final DraftText GOOD = new DraftText("关于提高乡村医生待遇的建议", PROBLEM, ANALYSIS, MEASURES);

    private static List<DraftCheckKind> open(DraftText draft) {
        return Arrays.stream(DraftCheckKind.values())
                .filter(kind -> !kind.passes(draft))
                .toList();
    }

    @Test
    void findsNothingToSayAboutAGoodDraft() {
        assertThat(open(GOOD)).isEmpty();
    }

    @Test
    void findsEverythingMissingInAnEmptyDraft() {
        assertThat(open(new DraftText("", "", "", "")))
                .containsExactly(DraftCheckKind.FACTS, DraftCheckKind.CONCRETE_MEASURES, DraftCheckKind.SUBSTANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "关于解决农村三个问题的建议, ONE_MATTER",
        "关于修路；关于修桥, ONE_MATTER",
        "关于调整本人退休金的建议, NOT_OWN_MATTER",
        "关于解决我儿子编制的建议, NOT_OWN_MATTER",
        "转交村民王某的来信, NOT_PASSED_ON_LETTER",
        "关于推广使用我公司净水设备的建议, NOT_ACADEMIC_OR_PROMOTION",
        "请求对某合同纠纷案再审改判, NOT_PENDING_CASE",
        "关于控告某局长的情况, NOT_PENDING_CASE"
    })
    void seesWhatCannotBeASuggestion(String title, DraftCheckKind kind) {
        assertThat(open(new DraftText(title, PROBLEM, ANALYSIS, MEASURES))).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"关于完善再审程序的立法建议", "关于规范学术期刊评价的建议", "关于提高退休人员养老金的建议", "关于畅通群众来信渠道的建议", "关于支持民营企业发展的建议"})
    void doesNotMistakeAMatterForTheThingItself(String title) {
        assertThat(open(new DraftText(title, PROBLEM, ANALYSIS, MEASURES)))
                .isSubsetOf(List.of(DraftCheckKind.NOT_PENDING_CASE))
                .hasSizeLessThanOrEqualTo(title.contains("再审") ? 1 : 0);
    }

    @Test
    void asksForFactsWhereThereAreOnlyOpinions() {
        var opinions = "乡村医生的待遇普遍偏低，大家都很关心，认为应该重视起来，不能再拖下去了，否则以后会越来越难办，这个问题非常重要，影响也非常大，必须抓紧解决才行。";

        assertThat(open(new DraftText(GOOD.title(), opinions, "", MEASURES))).containsExactly(DraftCheckKind.FACTS);
    }

    @Test
    void asksForMeasuresWhereThereAreOnlyWishes() {
        assertThat(open(new DraftText(GOOD.title(), PROBLEM, ANALYSIS, "希望有关部门高度重视。")))
                .containsExactly(DraftCheckKind.CONCRETE_MEASURES);
    }
}
