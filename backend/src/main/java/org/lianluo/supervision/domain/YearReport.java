package org.lianluo.supervision.domain;

import java.time.Instant;

/** What the leading committee reports to the chairpersons in its own words: what was found and what it advises. */
public record YearReport(String findings, String advice, Instant at, String by) {

    public static final int PART_LIMIT = 5_000;

    public YearReport {
        Texts.require("findings", findings, PART_LIMIT);
        Texts.require("advice", advice, PART_LIMIT);
    }
}
