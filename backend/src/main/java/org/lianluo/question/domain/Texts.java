package org.lianluo.question.domain;

import org.lianluo.shared.Message;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** The rule every text of a question keeps to. */
final class Texts {

    static final int REASON_LIMIT = 2_000;

    private Texts() {}

    /** Refuses an empty text and one longer than the limit, in characters. */
    static void require(String field, String text, int limit) {
        var name = Message.of("question.field." + field);
        if (text.isBlank()) {
            throw Refusal.at(field, ProblemCode.REQUIRED, "problem.required", name);
        }
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            throw Refusal.at(field, ProblemCode.TOO_LONG, "problem.tooLong", name, length, limit);
        }
    }
}
