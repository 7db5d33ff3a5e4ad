package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** The rules every text field shares. */
final class Texts {

    private Texts() {}

    /** Refuses an empty text and one longer than the limit, in characters. */
    static void require(String field, @Nullable String text, int limit) {
        missing(field, text).findFirst().ifPresent(problem -> {
            throw new Refusal(List.of(problem));
        });
        limit(field, text, limit);
    }

    /** That it is empty, if it is. */
    static Stream<Problem> missing(String field, @Nullable String text) {
        return text == null || text.isBlank()
                ? Stream.of(Problem.at(field, ProblemCode.REQUIRED, "problem.required", Message.of("field." + field)))
                : Stream.of();
    }

    static void limit(String field, @Nullable String text, int limit) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > limit) {
            throw Refusal.at(
                    field, ProblemCode.TOO_LONG, "problem.tooLong", Message.of("field." + field), length, limit);
        }
    }
}
