package org.lianluo.platform.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The runs of three letters of a text, whatever stands between them: two texts that share most of them say the same. */
public final class Shingles {

    private static final int LENGTH = 3;

    private final int[] sorted;

    private Shingles(int[] sorted) {
        this.sorted = sorted;
    }

    /** Reads a text of any length; a shorter one than three letters is one shingle, one without letters has none. */
    public static Shingles of(String text) {
        String letters = NormalText.of(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Set<Integer> hashes = new HashSet<>();
        for (int at = 0; at + LENGTH <= letters.length(); at++) {
            hashes.add(letters.substring(at, at + LENGTH).hashCode());
        }
        if (hashes.isEmpty() && !letters.isEmpty()) {
            hashes.add(letters.hashCode());
        }
        return new Shingles(hashes.stream().mapToInt(it -> it).sorted().toArray());
    }

    /** Returns the part of all shingles of both that they share (Jaccard), 0 to 1; 0 where either has none. */
    public double likeness(Shingles other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < sorted.length && there < other.sorted.length) {
            int compared = Integer.compare(sorted[here], other.sorted[there]);
            shared += compared == 0 ? 1 : 0;
            here += compared <= 0 ? 1 : 0;
            there += compared >= 0 ? 1 : 0;
        }
        int all = sorted.length + other.sorted.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Returns the smallest hash of the shingles under the hash function of this number: equal as often as texts are alike. */
    public int smallest(int function) {
        int odd = 2 * mixed(function + 1) + 1;
        int shift = mixed(~function);
        return Arrays.stream(sorted)
                .map(hash -> mixed(odd * hash + shift))
                .min()
                .orElse(0);
    }

    private static int mixed(int value) {
        int once = (value ^ value >>> 16) * 0x85ebca6b;
        int twice = (once ^ once >>> 13) * 0xc2b2ae35;
        return twice ^ twice >>> 16;
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return sorted.length == 0;
    }
}
