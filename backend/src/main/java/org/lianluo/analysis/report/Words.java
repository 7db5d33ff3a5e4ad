package org.lianluo.analysis.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as the report writes them. */
final class Words {

    private Words() {}

    static String items(int count) {
        return count + "件";
    }

    /** A share in percent with one decimal; a dash where there is nothing to take a share of. */
    static String percent(@Nullable Double share) {
        return share == null ? "—" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    static String share(int part, int whole) {
        return percent(whole == 0 ? null : (double) part / whole);
    }

    /** How many, and in brackets what share of the whole; only how many where there is no whole. */
    static String ofWhole(int part, int whole) {
        return whole == 0 ? items(part) : items(part) + "（" + share(part, whole) + "）";
    }
}
