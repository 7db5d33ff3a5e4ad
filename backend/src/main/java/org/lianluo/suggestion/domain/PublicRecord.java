package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a public record of an item handled elsewhere says; only what the record carries, the rest is null. */
public record PublicRecord(
        String sourceType,
        String level,
        String kind,
        @Nullable String number,
        @Nullable String documentNumber,
        @Nullable LocalDate date,
        String mainUnit,
        List<String> coUnits) {}
