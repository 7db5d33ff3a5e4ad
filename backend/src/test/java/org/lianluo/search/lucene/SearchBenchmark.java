package org.lianluo.search.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.lianluo.search.domain.Highlighter;
import org.lianluo.search.domain.Likeness;
import org.lianluo.search.domain.Search;
import org.lianluo.search.domain.SearchSort;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.index.Facet;
import org.springframework.util.FileSystemUtils;

/**
 * What searching costs at growing sizes; run by name only, and printed for docs/benchmarks.md:
 * {@code ./mvnw -pl frontend,backend test -Dtest=SearchBenchmark -Dsizes=10000,100000,1000000}. With {@code -Dkept=folder}
 * the indexes stay there and are used again. Times are processor time of the searching thread, so that what else runs on the
 * machine does not count.
 */
class SearchBenchmark {

    /** Beyond this many items the index is made of copies of one of this size: every word stands in that many times more. */
    private static final int LARGEST_MADE = 100_000;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 500;
    private static final int MEASURED = 1_000;

    /** Of searching: as the office, as the public, the newest first, and for similar items. */
    private static final int KINDS = 4;

    private static final List<String> COMMON = List.of(
            "教育", "农村", "农村 教师", "乡村医生", "义务教育", "养老服务", "饮水安全", "中小企业 融资", "职业教育", "数据 安全", "老旧小区 电梯", "生态环境", "高速公路",
            "医保 报销", "耕地保护", "快递包装", "残疾人就业", "博物馆 库房", "校园 食品", "河道 采砂");

    /** An index of one size, and what its searches took in milliseconds. */
    private record Built(
            int size,
            Path folder,
            MadeUpSuggestions items,
            IndexOnDisk index,
            double seconds,
            List<List<Double>> times) {

        static Built of(int size, Path kept) throws IOException {
            var folder = kept.resolve("of-" + size);
            var items = new MadeUpSuggestions(Math.min(size, LARGEST_MADE));
            long began = THREAD.getCurrentThreadCpuTime();
            if (size > LARGEST_MADE && Files.notExists(folder.resolve("write.lock"))) {
                copy(items, folder, size / LARGEST_MADE);
            }
            var index = new IndexOnDisk(folder, items);
            double seconds = (THREAD.getCurrentThreadCpuTime() - began) / 1e9;
            index.index.settle(true);
            index.index.keep();
            index.index.show();
            return new Built(
                    size,
                    folder,
                    items,
                    index,
                    seconds,
                    Stream.generate(() -> (List<Double>) new ArrayList<Double>())
                            .limit(KINDS)
                            .toList());
        }

        void print() throws IOException {
            System.out.printf(
                    Locale.ROOT,
                    "%d | %.0f | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f%n",
                    size,
                    index.index.size() / seconds,
                    bytes(folder) >> 20,
                    at(times.get(0), 50),
                    at(times.get(0), 95),
                    at(times.get(1), 95),
                    at(times.get(2), 95),
                    at(times.get(3), 50),
                    at(times.get(3), 95));
        }
    }

    /** The sizes take turns, so that a machine that is faster for a while is so for all of them. */
    @Test
    void measures() throws IOException {
        var given = System.getProperty("kept");
        var kept = given == null ? Files.createTempDirectory("search-benchmark") : Path.of(given);
        var built = new ArrayList<Built>();
        // The largest first: it is copied from one that must not be open.
        for (var size : sizes()) {
            built.add(0, Built.of(size, kept));
        }
        for (int kind = 0; kind < KINDS; kind++) {
            var chances = built.stream().map(it -> new Random(5)).toList();
            for (int run = 0; run < WARM_UP + MEASURED; run++) {
                for (int at = 0; at < built.size(); at++) {
                    add(built.get(at).times().get(kind), run, once(kind, built.get(at), run, chances.get(at)));
                }
            }
        }
        System.out.println("items | docs/s | MB | search p50 | p95 | public p95 | by date p95 | similar p50 | p95");
        for (var one : built) {
            one.print();
        }
        System.out.println("heap MB: " + heap());
        for (var one : built) {
            one.index().close();
        }
        if (given == null) {
            FileSystemUtils.deleteRecursively(kept);
        }
    }

    private static List<Integer> sizes() {
        return Stream.of(System.getProperty("sizes", "10000").split(","))
                .map(Integer::valueOf)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static double once(int kind, Built in, int run, Random random) {
        return switch (kind) {
            case 0 -> search(in, run, random, MadeUpSuggestions.OFFICE, SearchSort.RELEVANCE);
            case 1 -> search(in, run, random, MadeUpSuggestions.PUBLIC, SearchSort.RELEVANCE);
            case 2 -> search(in, run, random, MadeUpSuggestions.OFFICE, SearchSort.NEWEST);
            default -> similar(in, random);
        };
    }

    private static void copy(MadeUpSuggestions items, Path folder, int copies) throws IOException {
        var base = folder.resolveSibling("of-" + LARGEST_MADE);
        new IndexOnDisk(base, items).close();
        var config = new IndexWriterConfig(null).setIndexSort(LuceneIndex.NEWEST);
        try (var from = FSDirectory.open(base);
                var to = FSDirectory.open(folder);
                var writer = new IndexWriter(to, config)) {
            for (int copy = 0; copy < copies; copy++) {
                writer.addIndexes(from);
            }
            writer.setLiveCommitData(Map.of("format", LuceneIndex.FORMAT).entrySet());
            writer.commit();
        }
    }

    /** A page of twenty with marks and all facets, now and then narrowed. */
    private static double search(Built in, int run, Random random, Set<String> audiences, SearchSort sort) {
        var text = text(in.items(), random);
        Map<Facet, Set<String>> filter =
                run % 4 == 0 ? Map.of(Facet.FIELD, Set.of("F" + random.nextInt(10))) : Map.of();
        var search = new Search(text, Map.of("SUGGESTION", audiences), filter, sort);
        var index = in.index();
        long began = THREAD.getCurrentThreadCpuTime();
        var hits = index.search.find(search, PageRequest.of(20, null, null, null));
        index.search.count(search, hits.relaxed(), Set.of(Facet.values()));
        long read = THREAD.getCurrentThreadCpuTime();
        var highlighter = new Highlighter(text, index.search.synonyms());
        var entries = in.items().read(IndexOnDisk.ids(hits));
        long marking = THREAD.getCurrentThreadCpuTime();
        entries.forEach(entry -> highlighter.in(entry.faces().get(0)));
        return (THREAD.getCurrentThreadCpuTime() - marking + read - began) / 1e6;
    }

    private static String text(MadeUpSuggestions items, Random random) {
        if (random.nextInt(3) > 0) {
            return COMMON.get(random.nextInt(COMMON.size()));
        }
        var sentence = items.sentence(random);
        int from = random.nextInt(Math.max(1, sentence.length() - 6));
        return sentence.substring(from, Math.min(sentence.length(), from + 4 + random.nextInt(4)));
    }

    /** A title and half a text, and how alike the thirty likeliest are. */
    private static double similar(Built in, Random random) {
        int number = random.nextInt(Math.min(in.size(), LARGEST_MADE));
        var title = in.items().title(number);
        var text = in.items().text(number).substring(0, 120);
        var index = in.index();
        long began = THREAD.getCurrentThreadCpuTime();
        var ids = index.search.alike(title, text, Map.of("SUGGESTION", MadeUpSuggestions.OFFICE), Set.of("DRAFT"), 30);
        long read = THREAD.getCurrentThreadCpuTime();
        var entries = in.items().read(ids);
        long comparing = THREAD.getCurrentThreadCpuTime();
        var print = Likeness.print(title, text, index.search.synonyms());
        entries.forEach(it -> Likeness.of(print, Likeness.print(it.faces().get(0), index.search.synonyms()), 0.5));
        return (THREAD.getCurrentThreadCpuTime() - comparing + read - began) / 1e6;
    }

    private static void add(List<Double> times, int run, double millis) {
        if (run >= WARM_UP) {
            times.add(millis);
        }
    }

    private static double at(List<Double> times, int percent) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }
}
