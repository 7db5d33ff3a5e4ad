package org.lianluo.search;

import java.io.PrintStream;
import org.lianluo.search.lucene.EvaluateSimilarCommand;

/** The command that tries the search for similar items on files: it opens no store and no port. */
public final class SearchCommands {

    private SearchCommands() {}

    /** Whether the program was started for it. */
    public static boolean isMeantBy(String... arguments) {
        return EvaluateSimilarCommand.isMeantBy(arguments);
    }

    /** Returns the exit code: 0 where the files could be evaluated. */
    public static int run(PrintStream out, String... arguments) {
        return EvaluateSimilarCommand.run(out, arguments);
    }
}
