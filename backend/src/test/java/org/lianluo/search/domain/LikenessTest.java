package org.lianluo.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianluo.platform.text.Synonyms;

class LikenessTest {

    private static Likeness between(String title, String text, String otherTitle, String otherText) {
        return Likeness.of(
                Likeness.print(title, text, Synonyms.common()),
                Likeness.print(otherTitle, otherText, Synonyms.common()),
                1);
    }

    @Test
    void namesWhatBothAreAboutAndNotHowTheySayIt() {
        var likeness = between(
                "关于乡镇卫生院配备救护车的建议",
                "去年走访时没有人知道什么时候能到，自己包车要三四十公里、两个小时，只有二百元补助。",
                "关于偏远乡镇救护车布点的建议",
                "没有救护车的乡镇自己想办法，三四十公里的路什么时候能到谁也不知道，去年只有两个小时的，补助二百元。");

        assertThat(likeness.shared()).contains("没有", "知道", "什么", "去年", "自己", "只有");
        assertThat(likeness.named())
                .startsWith("乡镇", "救护车")
                .contains("补助")
                .doesNotContain("没有", "知道", "什么", "去年", "自己", "只有", "公里", "小时", "三四十", "二百");
    }

    @Test
    void namesAWordOnceAndNotItsPartsToo() {
        var likeness = between("关于居住证积分的建议", "", "关于居住证办理的建议", "");

        assertThat(likeness.shared()).contains("居住证", "居住");
        assertThat(likeness.named()).containsExactly("居住证");
    }

    @Test
    void namesWordsNoDictionaryKnows() {
        assertThat(between("关于光伏组件回收的建议", "", "关于农村光伏运维的建议", "").named()).contains("光伏");
    }

    @Test
    void asksForTheSameThingOnlyAtTheSamePlace() {
        var asked = "关于支持怀化市创建国家区域中医医疗中心的建议";

        assertThat(between(asked, "", "关于支持怀化创建国家区域中医医疗中心的提案", "").nearDuplicate())
                .isTrue();
        assertThat(between(asked, "", "关于支持南阳市创建国家区域中医医疗中心的建议", "").nearDuplicate())
                .isFalse();
        assertThat(between(asked, "", "关于支持创建国家区域中医医疗中心的建议", "").nearDuplicate())
                .isFalse();
        assertThat(between("关于稳定中国奶业的建议", "", "关于稳定奶业的建议", "").nearDuplicate())
                .as("the country itself is no place in it")
                .isTrue();
    }
}
