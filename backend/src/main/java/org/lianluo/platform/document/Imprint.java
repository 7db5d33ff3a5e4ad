package org.lianluo.platform.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between rules at the foot of the last page (版记).
 *
 * @param copies who is sent a copy (抄送)
 * @param printedBy the office that issues it (印发机关); null: not shown
 * @param printedOn the day it is issued (印发日期); null: not shown
 */
public record Imprint(
        List<String> copies,
        @Nullable String printedBy,
        @Nullable LocalDate printedOn) {

    public Imprint {
        copies = List.copyOf(copies);
    }

    /** The copies in one sentence; empty without copies. */
    String copiesLine() {
        return copies.isEmpty() ? "" : "抄送：" + String.join("，", copies) + "。";
    }

    /** The day of issue in words; empty without one. */
    String printedLine() {
        return printedOn == null ? "" : DocumentDay.text(printedOn) + "印发";
    }

    boolean isEmpty() {
        return copies.isEmpty() && printedBy == null && printedOn == null;
    }
}
