package org.lianluo.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "河长制", "一网通办", "碳达峰", "碳中和", "老旧小区", "加装电梯", "长期护理保险", "放管服", "双减", "课后服务",
                "医共体", "带量采购", "异地就医", "专精特新", "营商环境", "全过程人民民主", "备案审查", "执法检查", "占补平衡", "高标准农田",
                "退耕还林", "新能源汽车", "电动自行车", "电信普遍服务", "灵活就业", "新就业形态", "枫桥经验", "公益诉讼", "数据要素", "低空经济"
            })
    void keepsATermOfTheWorkWhole(String term) {
        assertThat(Words.of("关于进一步做好" + term + "有关工作的建议"))
                .extracting(Word::text)
                .contains(term);
    }

    @Test
    void findsTheWordsInsideATerm() {
        assertThat(Words.of("老旧小区加装电梯")).extracting(Word::text).contains("老旧小区", "小区", "加装电梯", "电梯");
    }

    @Test
    void saysWhereEachWordStands() {
        String text = "《關於Ｃ９１９》加裝電梯，方便老人。";
        assertThat(Words.of(text))
                .isNotEmpty()
                .allSatisfy(word ->
                        assertThat(word.text()).isEqualTo(NormalText.of(text).substring(word.start(), word.end())));
    }

    @Test
    void readsTraditionalAndFullWidthLikeTheirCommonForm() {
        assertThat(Words.telling("國家醫保目錄ＡＩ")).extracting(Word::text).contains("医保", "目录", "ai");
    }

    @Test
    void leavesOutWhatEverySuggestionSays() {
        assertThat(Words.telling("关于进一步加强和完善公厕建设的建议")).extracting(Word::text).containsExactly("公厕");
    }

    @Test
    void hasNoWordsInPunctuation() {
        assertThat(Words.of("，。！（）　——")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void pairsNeighboursButNotAcrossPunctuation() {
        assertThat(Words.bigrams("升金湖，试点")).extracting(Word::text).containsExactly("升金", "金湖", "试点");
    }

    @Test
    void cutsTheSameInManyThreads() {
        String text = "关于将罕见病用药纳入医保目录的建议";
        List<Word> once = Words.of(text);
        Set<List<Word>> many = Set.copyOf(IntStream.range(0, 2000)
                .parallel()
                .mapToObj(run -> Words.of(text))
                .toList());
        assertThat(many).isEqualTo(Collections.singleton(once));
    }
}
