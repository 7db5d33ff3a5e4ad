package org.lianluo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.index.Face;
import org.lianluo.shared.index.Part;
import org.lianluo.shared.index.Passage;

class WordsFindItemsTest {

    private IndexOnDisk index;

    @BeforeEach
    void fill(@TempDir Path folder) {
        var suggestions = Shelf.ofSuggestions()
                .with("sug_water", "关于加强农村饮水安全工程建设的建议", "岚溪县有四十三个教学点没有自来水。")
                .with("sug_school", "关于推进义务教育优质均衡发展的建议", "城乡学校差距仍然明显。")
                .with("sug_bridge", "关于加快黑水河大桥前期工作的建议", "两岸群众出行绕行六十公里。")
                .with("sug_lift", "关于支持老旧小区加装电梯的建议", "住在六楼的老人下楼困难。")
                .with("sug_power", "关于发展新质生产力的建议", "")
                .with(
                        "sug_number",
                        1,
                        new Face(
                                Shelf.EVERYBODY,
                                "14-4-0021",
                                null,
                                List.of(new Passage(Part.TITLE, "关于完善快递包装回收体系的建议")),
                                Map.of(),
                                Instant.EPOCH));
        var deputies = new Shelf("DEPUTY", "dep_", false)
                .with("dep_1", 1, person("曾可欣", "zeng ke xin"))
                .with("dep_2", 1, person("陈柯", "chen ke"));
        var units = new Shelf("UNIT", "unt_", false)
                .with("unt_health", 1, unit("国家卫生健康委员会", "国家卫健委", "卫生部"))
                .with("unt_moe", 1, unit("教育部", "教育部"));
        index = new IndexOnDisk(folder, suggestions, deputies, units);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static Face person(String name, String pinyin) {
        return new Face(Shelf.EVERYBODY, null, pinyin, List.of(new Passage(Part.TITLE, name)), Map.of(), Instant.EPOCH);
    }

    private static Face unit(String name, String... others) {
        var passages = new java.util.ArrayList<>(List.of(new Passage(Part.TITLE, name)));
        List.of(others).forEach(it -> passages.add(new Passage(Part.NAME, it)));
        return new Face(Shelf.EVERYBODY, null, null, passages, Map.of(), Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "饮水安全, sug_water",
        "农村 饮水, sug_water",
        "义务教育, sug_school",
        "加装电梯, sug_lift",
        "黑水河, sug_bridge",
        "岚溪县, sug_water",
        "新质生产力, sug_power",
        "桥, sug_bridge",
        "14-4-0021, sug_number",
        "0021, sug_number",
        "21, sug_number",
        "第21号, sug_number",
        "建议21号, sug_number",
        "曾可欣, dep_1",
        "zengkexin, dep_1",
        "zeng ke, dep_1",
        "zkx, dep_1",
        "CHENK, dep_2",
        "国家卫健委, unt_health",
        "卫生部, unt_health",
        "卫生健康委员会, unt_health",
        "教育部, unt_moe"
    })
    void findsWhatIsMeant(String text, String first) {
        assertThat(index.find(text)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"义务教肓, sug_school", "老旧小区加装电悌, sug_lift", "饮水安金, sug_water", "zengkexim, dep_1", "曾可新, dep_1"})
    void forgivesOneWrongCharacter(String text, String first) {
        var hits = index.search.find(index.query(text), PageRequest.of(5, null, null, null));

        assertThat(IndexOnDisk.ids(hits)).first().isEqualTo(first);
        assertThat(hits.relaxed()).isTrue();
    }

    @Test
    void asksForEveryWord() {
        assertThat(index.find("农村 电梯")).doesNotContain("sug_bridge", "sug_school");
        assertThat(index.search
                        .find(index.query("建设 饮水"), PageRequest.of(5, null, null, null))
                        .rows())
                .hasSize(1);
    }

    @Test
    void findsNothingWhereNothingIsLikeIt() {
        assertThat(index.find("量子计算机")).isEmpty();
    }
}
