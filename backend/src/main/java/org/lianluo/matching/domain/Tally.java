package org.lianluo.matching.domain;

import java.util.Arrays;

/** How often units had to do with one term; grows with the units that did, not with the items. */
final class Tally {

    /** In which way. */
    enum Part {
        LEAD,
        CO,
        REFUSED
    }

    private static final int PARTS = Part.values().length;

    private short[] units = new short[2];
    private int[] counts = new int[2 * PARTS];
    private int size;

    void add(int unit, Part part, int times) {
        int at = place(unit);
        if (at == units.length) {
            units = Arrays.copyOf(units, 2 * at);
            counts = Arrays.copyOf(counts, 2 * at * PARTS);
        }
        if (at == size) {
            units[size++] = (short) unit;
        }
        counts[at * PARTS + part.ordinal()] += times;
    }

    int of(int unit, Part part) {
        int at = place(unit);
        return at == size ? 0 : counts[at * PARTS + part.ordinal()];
    }

    int total(Part part) {
        int total = 0;
        for (int at = 0; at < size; at++) {
            total += counts[at * PARTS + part.ordinal()];
        }
        return total;
    }

    int size() {
        return size;
    }

    int unitAt(int at) {
        return units[at];
    }

    int at(int at, Part part) {
        return counts[at * PARTS + part.ordinal()];
    }

    /** From 0, spread evenly over all units, to 1, all with one unit. */
    double concentration(Part part, int allUnits) {
        double total = total(part);
        double entropy = 0;
        for (int at = 0; at < size; at++) {
            double share = at(at, part) / total;
            entropy -= share > 0 ? share * Math.log(share) : 0;
        }
        return Math.max(0, 1 - entropy / Math.log(Math.max(2, allUnits)));
    }

    private int place(int unit) {
        for (int at = 0; at < size; at++) {
            if (units[at] == unit) {
                return at;
            }
        }
        return size;
    }
}
