package org.lianluo.question.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionStatus;
import org.lianluo.shared.UnitId;

/**
 * Which questions, in which order; conditions that are null or empty are left out, except the audiences.
 *
 * @param audiences of the reader: only what shares one of them is found
 * @param unit put to this unit now
 * @param draft the id of the draft they belong to
 * @param overdueOn whether something owed on them was due before this day
 */
public record QuestionQuery(
        Set<String> audiences,
        Set<QuestionStatus> statuses,
        @Nullable UnitId unit,
        @Nullable String draft,
        @Nullable LocalDate overdueOn,
        Order order) {

    /** By what questions are ordered. */
    public enum Order {
        /** Latest change first. */
        UPDATED_AT,
        /** Nearest due day first; where nothing is owed, last. */
        DUE_ON
    }
}
