package org.lianluo.rulebook.domain;

import java.time.LocalDate;

/**
 * A session of a congress.
 *
 * @param term the term (届)
 * @param number the session of the term (次会议)
 * @param to the last day, itself included
 */
public record CongressSession(String congress, int term, int number, LocalDate from, LocalDate to, String source) {

    /** For example {@code CN-14-4}. */
    public String id() {
        return congress + "-" + term + "-" + number;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(CongressSession other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
