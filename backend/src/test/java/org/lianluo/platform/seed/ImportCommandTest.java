package org.lianluo.platform.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.testing.TestContext;
import org.lianluo.testing.TestStore;
import org.springframework.boot.DefaultApplicationArguments;

class ImportCommandTest {

    private static final String ROW = """
            {"id": "del_%s", "code": "%s", "name": "河北省", "shortName": "河北", "nameEn": "Hebei", "kind": "PROVINCE",\
             "quota": 116, "order": 3, "pinyin": "hebei"}
            """;

    @TempDir
    Path folder;

    private record Ended(int code, String printed) {}

    private Ended run(String locale, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        try (var context = TestContext.over(TestStore.database(), Map.of("lianluo.locale", locale))) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            var command = context.getBean(ImportCommand.class);
            command.run(new DefaultApplicationArguments(arguments));
            return new Ended(command.getExitCode(), printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
    }

    private String file(String... rows) throws IOException {
        return Files.writeString(folder.resolve("rows.ndjson"), String.join("", rows))
                .toString();
    }

    @Test
    void endsWell() throws IOException {
        assertThat(run("zh-CN", "import", "delegations", file(ROW.formatted("13", "13"))))
                .isEqualTo(new Ended(0, "代表团：保存 1 行，拒收 0 行\n"));
    }

    @Test
    void saysRowFieldAndRuleInTheOperatorsLanguage() throws IOException {
        var rows = file(ROW.formatted("13", "13"), ROW.formatted("14", ""));

        assertThat(run("zh-CN", "import", "delegations", rows))
                .isEqualTo(new Ended(1, "代表团：保存 1 行，拒收 1 行\n第 2 行：字段“code”：必须填写\n"));
        assertThat(run("en", "import", "delegations", rows))
                .isEqualTo(new Ended(1, "delegations: 1 rows kept, 1 refused\nrow 2: field 'code': is owed\n"));
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run("en", "import", "deputys", "x.ndjson").printed()).contains("deputies", "rule-sets", "units");
        assertThat(run("en", "import").code()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(run("en", "import", "units", "/nowhere.json"))
                .isEqualTo(new Ended(1, "Cannot read the file /nowhere.json\n"));
    }

    @Test
    void doesNothingWhenItIsNotMeant() {
        assertThat(run("en", "serve")).isEqualTo(new Ended(0, ""));
        assertThat(ImportCommand.isMeantBy("import", "units", "x.json")).isTrue();
        assertThat(ImportCommand.isMeantBy("--server.port=80", "import")).isFalse();
        assertThat(ImportCommand.quiet("import")).startsWith("import").contains("--server.port=-1");
    }
}
