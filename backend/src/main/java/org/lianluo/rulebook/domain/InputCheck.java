package org.lianluo.rulebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/** Finds everything that is wrong with an input, each problem at its field. */
final class InputCheck {

    private final List<Problem> problems = new ArrayList<>();

    /** Notes a value that breaks a rule of the message catalogue. */
    void refuse(List<String> path, String rule, Object... arguments) {
        note(ProblemCode.INVALID_VALUE, path, rule, arguments);
    }

    /** A text that is owed, of at most that many characters. */
    void owed(List<String> path, String text, int max) {
        if (text.isBlank()) {
            note(ProblemCode.REQUIRED, path, "problem.required", name(path));
        }
        limit(path, text, max);
    }

    void limit(List<String> path, @Nullable String text, int max) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > max) {
            note(ProblemCode.TOO_LONG, path, "problem.tooLong", name(path), length, max);
        }
    }

    void note(ProblemCode code, List<String> path, String rule, Object... arguments) {
        problems.add(new Problem(
                code, Stream.concat(Stream.of("input"), path.stream()).toList(), rule, List.of(arguments)));
    }

    private static Message name(List<String> path) {
        return Message.of("rulebook.field." + path.get(path.size() - 1));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void orRefuse() {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
