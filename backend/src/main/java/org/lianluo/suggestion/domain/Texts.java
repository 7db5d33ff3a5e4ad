package org.lianluo.suggestion.domain;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** The rules every text field shares. */
final class Texts {

    private Texts() {}

    /** Refuses an empty text and one longer than the limit, in characters. */
    static void require(String field, @Nullable String text, int limit) {
        if (text == null || text.isBlank()) {
            throw Refusal.at(field, ProblemCode.REQUIRED, "problem.required", Message.of("field." + field));
        }
        limit(field, text, limit);
    }

    static void limit(String field, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            throw Refusal.at(
                    field, ProblemCode.TOO_LONG, "problem.tooLong", Message.of("field." + field), length, limit);
        }
    }
}
