package org.lianluo.matching.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The quality on the public records that come with the demo data must not rot: floors a little below what is reached. */
class EvaluationTest {

    private static Trials national;
    private static Trials all;

    @BeforeAll
    static void read() throws IOException {
        try (var file = SeedFiles.resource("/seeds/demo/public-replies.ndjson")) {
            Cases cases = Cases.read(file);
            national = new Trials(cases.national());
            all = new Trials(cases);
        }
    }

    @Test
    void findsTheUnitOfNationalRecordsFromTheOthers() {
        var report = Report.of(national.leaveOneOut());

        assertThat(report.cases()).isGreaterThan(60);
        assertThat(report.top1()).isGreaterThanOrEqualTo(0.80);
        assertThat(report.top3()).isGreaterThanOrEqualTo(0.95);
        assertThat(report.macroTop3()).isGreaterThanOrEqualTo(0.93);
        assertThat(report.calibrationError()).isLessThan(0.15);
    }

    @Test
    void findsTheUnitOfNationalRecordsFromTheDutiesAlone() {
        var report = Report.of(national.dutiesOnly());

        assertThat(report.top1()).isGreaterThanOrEqualTo(0.72);
        assertThat(report.top3()).isGreaterThanOrEqualTo(0.91);
        assertThat(report.macroTop3()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void doesNotDependOnTheNearestRecordAlone() {
        assertThat(Report.of(national.folds()).top3()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void bearsATitleThatLacksAWord() {
        assertThat(Report.of(national.perturbed()).top3()).isGreaterThanOrEqualTo(0.86);
    }

    @Test
    void findsTheLineOfLocalBodiesToo() {
        assertThat(Report.of(all.leaveOneOut()).top3()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void printsItAllForAFile() throws Exception {
        var printed = new ByteArrayOutputStream();
        Path file = Path.of(EvaluationTest.class
                .getResource("/seeds/demo/public-replies.ndjson")
                .toURI());

        int code = EvaluateCommand.run(
                new PrintStream(printed, true, StandardCharsets.UTF_8), "evaluate", file.toString());

        assertThat(code).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("NATIONAL RECORDS", "ALL RECORDS", "leave one out", "duties only", "macro t-3", "ECE");
    }

    @Test
    void saysWhatIsWrongWithTheCommand() {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(EvaluateCommand.run(out, "evaluate")).isEqualTo(1);
        assertThat(EvaluateCommand.run(out, "evaluate", "no-such-file")).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("no-such-file");
    }
}
