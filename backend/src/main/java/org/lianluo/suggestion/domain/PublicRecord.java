package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/**
 * What a public record of an item handled elsewhere says; what it does not say is null.
 *
 * @param term and {@code session} of the congress it was filed to
 * @param number of the item at its own level
 * @param unit the main unit, where it is one of those known here
 */
public record PublicRecord(
        String sourceType,
        String level,
        String kind,
        @Nullable String term,
        @Nullable String session,
        @Nullable String number,
        @Nullable String documentNumber,
        @Nullable LocalDate date,
        String mainUnit,
        @Nullable UnitId unit,
        List<String> coUnits) {

    public PublicRecord {
        coUnits = List.copyOf(coUnits);
    }

    /** The full number of a national suggestion, for example 13-2-2004; null where the record does not carry all of it. */
    public @Nullable String fullNumber() {
        return level.equals("national")
                        && kind.equals("suggestion")
                        && term != null
                        && session != null
                        && number != null
                ? term + "-" + session + "-" + number
                : null;
    }
}
