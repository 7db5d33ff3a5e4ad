package org.lianluo.platform.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

class RowImporterTest {

    private final Towns towns = new Towns();

    private record Town(String id, String name, int size) {}

    /** Keeps what it is given in a list. */
    private static final class Towns implements RowImport<Town> {

        private final List<Town> kept = new ArrayList<>();

        @Override
        public String kind() {
            return "towns";
        }

        @Override
        public RowReader<Town> reader() {
            return row -> {
                var town = new Town(row.id("id", "twn_"), row.text("name", 5), row.number("size", 1, 100));
                if (town.name().equals("moved")) {
                    throw Refusal.at("name", ProblemCode.INVALID_VALUE, "import.twice", "moved");
                }
                return town;
            };
        }

        @Override
        public String idOf(Town town) {
            return town.id();
        }

        @Override
        public void keep(List<Town> read) {
            kept.addAll(read);
        }
    }

    private ImportReport run(String fileName, String content) {
        return new RowImporter().run(towns, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    private static RowProblem problem(int row, String field, String key, Object... arguments) {
        return new RowProblem(row, field, Message.of(key, arguments));
    }

    @Test
    void keepsEveryRowThatIsRightAndNamesTheLineOfTheOthers() {
        var report = run("towns.ndjson", """
                {"id": "twn_1", "name": "One", "size": 1}

                {"id": "twn_2", "name": "Two", "size": 0}
                {"id": "twn_3", "name":
                {"id": "twn_4", "name": "Four", "size": 4}
                """);

        assertThat(towns.kept).extracting(Town::id).containsExactly("twn_1", "twn_4");
        assertThat(report.kept()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.problems()).first().isEqualTo(problem(3, "size", "import.number", 1, 100));
        assertThat(report.problems().get(1))
                .matches(it -> it.row() == 4 && it.rule().key().equals("import.notJson"));
    }

    @Test
    void findsEverythingThatIsWrongWithARowInOnePass() {
        var report = run("towns.json", "[{\"id\": \"vil_1\", \"name\": \"Too long\", \"size\": \"3\"}]");

        assertThat(report.problems())
                .containsExactly(
                        problem(1, "id", "import.form", "vil_1", "twn_…"),
                        problem(1, "name", "import.text", 5),
                        problem(1, "size", "import.number", 1, 100));
    }

    @Test
    void refusesARowWithAFieldThatDoesNotExist() {
        var report = run("towns.json", "[{\"id\": \"twn_1\", \"name\": \"One\", \"size\": 1, \"siez\": 2}]");

        assertThat(report.problems()).containsExactly(problem(1, "siez", "import.unknown"));
        assertThat(towns.kept).isEmpty();
    }

    @Test
    void refusesARowThatRepeatsAnId() {
        var row = "{\"id\": \"twn_1\", \"name\": \"One\", \"size\": 1}";
        var report = run("towns.json", "{\"note\": \"all\", \"towns\": [" + row + "," + row + "]}");

        assertThat(report.problems()).containsExactly(problem(2, "id", "import.repeated", "twn_1", 1));
        assertThat(towns.kept).hasSize(1);
    }

    @Test
    void reportsWhatTheDomainRefuses() {
        var report = run("towns.json", "[{\"id\": \"twn_1\", \"name\": \"moved\", \"size\": 1}]");

        assertThat(report.problems()).containsExactly(problem(1, "name", "import.twice", "moved"));
        assertThat(towns.kept).isEmpty();
    }

    @Test
    void refusesAFileThatIsNoUtf8() {
        var report =
                new RowImporter().run(towns, "towns.ndjson", "{\"name\": \"城镇\"}".getBytes(Charset.forName("GBK")));

        assertThat(report.problems()).containsExactly(problem(0, "", "import.notUtf8"));
    }

    @Test
    void refusesAFileThatIsNoJsonOrHasNoRows() {
        assertThat(run("towns.json", "<towns/>").problems())
                .extracting(it -> it.rule().key())
                .containsExactly("import.notJson");
        assertThat(run("towns.json", "{\"towns\": 3}").problems()).containsExactly(problem(0, "", "import.noRows"));
        assertThat(run("towns.json", "[3]").problems()).first().isEqualTo(problem(1, "", "import.notAnObject"));
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        assertThat(run("towns.ndjson", "\uFEFF{\"id\": \"twn_1\", \"name\": \"One\", \"size\": 1}")
                        .isClean())
                .isTrue();
    }
}
