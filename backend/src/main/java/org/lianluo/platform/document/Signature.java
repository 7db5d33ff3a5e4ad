package org.lianluo.platform.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Who answers for the document, and its day (署名、成文日期).
 *
 * @param names units or people, one a line
 * @param sealed whether a place for the seal is shown
 */
public record Signature(List<String> names, LocalDate day, boolean sealed) {

    public Signature {
        names = List.copyOf(names);
    }

    /** A unit with a place for its seal. */
    public static Signature ofUnit(String unit, LocalDate day) {
        return new Signature(List.of(unit), day, true);
    }
}
