package org.lianluo.matching.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianluo.shared.UnitId;

/** {@code evaluate <file>}: prints how well units are recommended for the records of a file; needs no store. */
public final class EvaluateCommand {

    private static final String NAME = "evaluate";

    private EvaluateCommand() {}

    /** Whether the program was started for this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Returns the exit code: 0 where the file could be evaluated. */
    public static int run(PrintStream out, String... arguments) {
        if (arguments.length != 2) {
            out.println("evaluate <file of public records, one JSON object to a line>");
            return 1;
        }
        try (var file = Files.newInputStream(Path.of(arguments[1]))) {
            print(out, Cases.read(file));
            return 0;
        } catch (IOException e) {
            out.println("Cannot read " + arguments[1] + ": " + e.getMessage());
            return 1;
        }
    }

    private static void print(PrintStream out, Cases all) {
        out.printf(
                "%d records, %d left out for a main unit that is not ours%n",
                all.cases().size(), all.unknown().size());
        print(out, "NATIONAL RECORDS", all.national());
        print(out, "ALL RECORDS (local bodies stand for their national counterparts)", all);
    }

    private static void print(PrintStream out, String heading, Cases cases) {
        var trials = new Trials(cases);
        List<Outcome> left = trials.leaveOneOut();
        out.printf(
                "%n%s%n%-22s %6s %6s %6s %9s %6s %6s%n",
                heading, "", "cases", "top-1", "top-3", "macro t-3", "MRR", "ECE");
        line(out, "duties only", trials.dutiesOnly());
        line(out, "leave one out", left);
        line(out, "five folds", trials.folds());
        line(out, "a word left out", trials.perturbed());
        out.printf("%nShare of the first unit against how often it is right (leave one out)%n");
        Report.of(left)
                .bins()
                .forEach(bin -> out.printf(
                        Locale.ROOT,
                        "  from %.1f: %3d cases, mean share %.2f, right %.2f%n",
                        bin.from(),
                        bin.cases(),
                        bin.meanShare(),
                        bin.right()));
        confusions(out, cases, left);
    }

    private static void line(PrintStream out, String trial, List<Outcome> outcomes) {
        Report it = Report.of(outcomes);
        out.printf(
                Locale.ROOT,
                "%-22s %6d %6.3f %6.3f %9.3f %6.3f %6.3f%n",
                trial,
                it.cases(),
                it.top1(),
                it.top3(),
                it.macroTop3(),
                it.reciprocalRank(),
                it.calibrationError());
    }

    private static void confusions(PrintStream out, Cases cases, List<Outcome> outcomes) {
        Map<UnitId, String> names = new HashMap<>();
        cases.units().forEach(unit -> names.put(unit.id(), unit.shortName()));
        out.printf("%nRight unit <- unit put first (leave one out)%n");
        for (Report.Confusion confusion : Report.confusions(outcomes)) {
            out.printf(
                    "  %s <- %s: %d%n",
                    names.get(confusion.right()),
                    confusion.first() == null ? "-" : names.get(confusion.first()),
                    confusion.titles().size());
            confusion.titles().forEach(title -> out.println("      " + title));
        }
    }
}
