package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A session of a congress.
 *
 * @param id for example {@code CN-14-4}
 * @param to the last day, itself included
 */
public record CongressSession(@BsonId String id, String congress, LocalDate from, LocalDate to, String source) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
