package org.lianluo.matching;

import java.io.PrintStream;
import org.lianluo.matching.command.BenchCommand;
import org.lianluo.matching.command.EvaluateCommand;

/** The commands that try the recommendation on files and made-up items: they open no store and no port. */
public final class OfflineCommands {

    private OfflineCommands() {}

    /** Whether the program was started for one of them. */
    public static boolean isMeantBy(String... arguments) {
        return EvaluateCommand.isMeantBy(arguments) || BenchCommand.isMeantBy(arguments);
    }

    /** Returns the exit code: 0 where the command could be carried out. */
    public static int run(PrintStream out, String... arguments) {
        return EvaluateCommand.isMeantBy(arguments)
                ? EvaluateCommand.run(out, arguments)
                : BenchCommand.run(out, arguments);
    }
}
