package org.lianluo.search.lucene;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** {@code evaluate-similar <records> <pairs>}: prints how well similar items are found; both files hold one object to a line. */
public final class EvaluateSimilarCommand {

    private static final String NAME = "evaluate-similar";

    private EvaluateSimilarCommand() {}

    /** Whether the program was started for this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Returns the exit code: 0 where the files could be evaluated. */
    public static int run(PrintStream out, String... arguments) {
        if (arguments.length != 3) {
            out.println(NAME + " <file of public records> <file of labelled pairs>");
            return 1;
        }
        try {
            print(
                    out,
                    SimilarTrial.of(Files.readString(Path.of(arguments[1])), Files.readString(Path.of(arguments[2]))));
            return 0;
        } catch (IOException | UncheckedIOException e) {
            out.println("Cannot read: " + e.getMessage());
            return 1;
        }
    }

    private static void print(PrintStream out, SimilarTrial.Report report) {
        out.printf(Locale.ROOT, "queries %d, labelled pairs %d%n", report.queries(), report.pairs());
        out.printf(Locale.ROOT, "recall@5 %.3f  MRR %.3f%n", report.recallAt5(), report.reciprocalRank());
        out.printf(
                Locale.ROOT,
                "near-duplicate flag: precision %.3f, recall %.3f%n",
                report.flagPrecision(),
                report.flagRecall());
        out.println("Not among the first five:");
        report.missed().forEach(it -> out.println("  " + it));
        out.println("Flagged though only similar or other:");
        report.wronglyFlagged().forEach(it -> out.println("  " + it));
    }
}
