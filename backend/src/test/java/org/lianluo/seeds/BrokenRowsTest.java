package org.lianluo.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lianluo.platform.seed.ImportReport;
import org.lianluo.platform.seed.ImportWords;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowImporter;
import org.lianluo.platform.seed.SeedLoader;
import org.lianluo.testing.TestContext;
import org.lianluo.testing.TestStore;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One right row of each kind, broken in one place at a time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenRowsTest {

    private static final Map<String, String> RIGHT = Map.of(
            "delegations", """
            {"id": "del_x", "code": "x", "name": "某省", "shortName": "某", "nameEn": "Some", "kind": "PROVINCE",
             "quota": 3, "order": 99, "pinyin": "mou"}""", "units", """
            {"id": "unt_x", "name": "某部", "shortName": "某", "nameEn": "Some", "kind": "MINISTRY", "formerNames": ["旧"],
             "aliases": [], "duties": "职责", "order": 999, "source": "来源"}""", "calendar", """
            {"year": 2030, "source": "通知", "holidays": [{"date": "2030-01-01", "name": "元旦"}],
             "makeUpDays": [{"date": "2030-01-05", "name": "元旦"}]}""", "rule-sets", """
            {"id": "rls_x", "congress": "11", "version": 1, "name": "规则", "nameEn": "Rules",
             "effectiveFrom": "2030-01-01", "source": "条例",
             "rules": [{"kind": "REPLY", "amount": 3, "unit": "MONTHS", "from": "ASSIGNED", "source": "条例"}]}""", "sessions", """
            {"congress": "11", "term": 14, "number": 1, "from": "2030-01-10", "to": "2030-01-15", "source": "公告"}""", "deputies", """
            {"id": "dep_x", "certificateNo": "13-x", "name": "张伟", "pinyin": "zhang wei", "initials": "zw", "sex": "1",
             "ethnicity": "01", "birthMonth": "1974-05", "delegation": "del_11", "politicalAffiliation": "01",
             "education": "21", "employer": "小学", "position": "校长", "occupation": "PROFESSIONAL",
             "primaryLevel": true, "firstTerm": false, "fields": ["教育"]}""");

    private AnnotationConfigApplicationContext context;

    @BeforeAll
    void load() throws Exception {
        context = TestContext.over(TestStore.database(), Map.of());
        context.getBean(SeedLoader.class).run(new DefaultApplicationArguments());
    }

    @AfterAll
    void close() {
        context.close();
    }

    private ImportReport run(String kind, String content) {
        var rows = context.getBeansOfType(RowImport.class).values().stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        RowImport<?> found = rows;
        return context.getBean(RowImporter.class).run(found, "rows.json", content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> words(ImportReport report) {
        return context.getBean(ImportWords.class).of(report);
    }

    @Test
    void takesTheRightRows() {
        RIGHT.forEach((kind, row) ->
                assertThat(run(kind, "[" + row + "]").problems()).as(kind).isEmpty());
    }

    @Test
    void refusesAVersionWithOtherContentThanIsKept() {
        var row = RIGHT.get("rule-sets").replace("rls_x", "rls_z").replace("2030-01-01", "2031-01-01");
        assertThat(run("rule-sets", "[" + row + "]").isClean()).isTrue();

        var report = run("rule-sets", "[" + row.replace("\"amount\": 3", "\"amount\": 4") + "]");

        assertThat(report.kept()).isZero();
        assertThat(words(report)).anySatisfy(line -> assertThat(line).contains("rls_z/1", "版本号"));
        assertThat(run("rule-sets", "[" + row.replace("\"version\": 1", "\"version\": 2") + "]")
                        .kept())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(resources = "/seeds/broken-rows.csv", quoteCharacter = '`', numLinesToSkip = 1, delimiter = '|')
    void namesRowFieldAndRule(String kind, String right, String broken, String field, String rule) {
        var first = RIGHT.get(kind);
        var second = first.replace("_x", "_y").replace("13-x", "13-y");
        assertThat(second).contains(right);

        var report = run(kind, "[" + first + "," + second.replace(right, broken) + "]");

        assertThat(report.kept()).isEqualTo(1);
        assertThat(words(report)).contains("第 2 行：字段“" + field + "”：" + rule);
    }
}
