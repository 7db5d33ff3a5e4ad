package org.lianluo.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianluo.platform.text.Shingles;

/**
 * Groups opinions that say nearly the same, so that they can be answered together while each author still gets an own
 * answer. The same texts in the same order give the same groups.
 */
public final class OpinionClusters {

    private static final double ALIKE = 0.6;
    /** Texts that are alike in 0.6 of their shingles meet in at least one of the bands in 9,996 of 10,000 cases. */
    private static final int BANDS = 32;

    private static final int ROWS = 3;

    private final List<Shingles> texts;
    private final int[] parents;

    private OpinionClusters(List<Shingles> texts) {
        this.texts = texts;
        this.parents = IntStream.range(0, texts.size()).toArray();
    }

    /** Returns the positions of the texts in groups, each in ascending order, ordered by the first of each; a lone text is a group. */
    public static List<List<Integer>> of(List<String> texts) {
        var clusters = new OpinionClusters(texts.stream().map(Shingles::of).toList());
        clusters.join();
        return clusters.groups();
    }

    private void join() {
        for (int band = 0; band < BANDS; band++) {
            Map<List<Integer>, List<Integer>> buckets = new HashMap<>();
            for (int text = 0; text < texts.size(); text++) {
                if (!texts.get(text).isEmpty()) {
                    compare(text, buckets.computeIfAbsent(signature(text, band), it -> new ArrayList<>()));
                }
            }
        }
    }

    private List<Integer> signature(int text, int band) {
        return IntStream.range(band * ROWS, (band + 1) * ROWS)
                .mapToObj(texts.get(text)::smallest)
                .toList();
    }

    /** Compares with one text of each group that is in the bucket already, so that a thousand equal texts stay cheap. */
    private void compare(int text, List<Integer> bucket) {
        boolean joined = false;
        for (int other : bucket) {
            if (root(text) == root(other)) {
                joined = true;
            } else if (texts.get(text).likeness(texts.get(other)) >= ALIKE) {
                parents[Math.max(root(text), root(other))] = Math.min(root(text), root(other));
                joined = true;
            }
        }
        if (!joined) {
            bucket.add(text);
        }
    }

    private int root(int text) {
        int root = text;
        while (parents[root] != root) {
            root = parents[root];
        }
        return parents[text] = root;
    }

    private List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            groups.computeIfAbsent(root(text), it -> new ArrayList<>()).add(text);
        }
        return List.copyOf(groups.values());
    }
}
