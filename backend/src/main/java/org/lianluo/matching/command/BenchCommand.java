package org.lianluo.matching.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.lianluo.matching.domain.LearningRecommender;
import org.lianluo.unit.UndertakingUnit;

/** {@code bench recommend [items…]}: what learning and asking cost with so many made-up items. */
public final class BenchCommand {

    private static final List<String> NAME = List.of("bench", "recommend");
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int WARM_UP = 5_000;
    private static final int ASKED = 5_000;
    private static final int SHOWN = 5;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private BenchCommand() {}

    /** Whether the program was started for this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length >= 2 && List.of(arguments).subList(0, 2).equals(NAME);
    }

    /** Returns the exit code: 0. */
    public static int run(PrintStream out, String... arguments) {
        List<Integer> sizes = arguments.length == 2
                ? SIZES
                : Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList();
        try {
            List<UndertakingUnit> units = SeedFiles.units();
            out.println("     items   learned/s   p50 ms   p95 ms   cpu p95   heap MB");
            sizes.forEach(size -> measure(out, units, size));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(PrintStream out, List<UndertakingUnit> units, int size) {
        var items = new MadeUpItems(units, new Random(size));
        var recommender = new LearningRecommender(units);
        long begun = System.nanoTime();
        IntStream.range(0, size).forEach(it -> recommender.learn(items.next(it)));
        double seconds = (System.nanoTime() - begun) / 1e9;
        IntStream.range(0, WARM_UP).forEach(it -> recommender.recommend(items.title(), null, SHOWN));
        long[][] times = IntStream.range(0, ASKED)
                .mapToObj(it -> times(recommender, items.title()))
                .toArray(long[][]::new);
        out.printf(
                Locale.ROOT,
                "%10d %11.0f %8.2f %8.2f %9.2f %9d%n",
                recommender.learned(),
                size / seconds,
                millis(times, 0, 50),
                millis(times, 0, 95),
                millis(times, 1, 95),
                heap());
    }

    /** How long one question takes by the clock, and by the processor, which other work on the machine disturbs less. */
    private static long[] times(LearningRecommender recommender, String title) {
        long begun = System.nanoTime();
        long worked = PROCESSOR.getCurrentThreadCpuTime();
        recommender.recommend(title, null, SHOWN);
        return new long[] {System.nanoTime() - begun, PROCESSOR.getCurrentThreadCpuTime() - worked};
    }

    private static double millis(long[][] times, int which, int percent) {
        return Arrays.stream(times).mapToLong(it -> it[which]).sorted().toArray()[times.length * percent / 100] / 1e6;
    }

    private static long heap() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) >> 20;
    }
}
