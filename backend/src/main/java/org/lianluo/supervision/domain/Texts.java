package org.lianluo.supervision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** The rules the fields of a topic share. */
final class Texts {

    private Texts() {}

    /** Refuses an empty text and one longer than the limit, in characters. */
    static void require(String field, String text, int limit) {
        if (text.isBlank()) {
            throw Refusal.at(field, ProblemCode.REQUIRED, "problem.required", name(field));
        }
        limit(field, text, limit);
    }

    static void limit(String field, @Nullable String text, int limit) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > limit) {
            throw Refusal.at(field, ProblemCode.TOO_LONG, "problem.tooLong", name(field), length, limit);
        }
    }

    /** Refuses a day that is still to come. */
    static void past(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.at(field, ProblemCode.INVALID_VALUE, "supervision.future", name(field));
        }
    }

    private static Message name(String field) {
        return Message.of("supervision.field." + field);
    }
}
