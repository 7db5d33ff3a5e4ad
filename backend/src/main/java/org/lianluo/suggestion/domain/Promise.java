package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;

/**
 * A promise in a reply: what, who, by when (承诺事项); parts may be missing while the reply is drafted.
 *
 * @param dueOn null only while it is drafted
 */
public record Promise(String what, String who, @Nullable LocalDate dueOn) {

    public static final int WHAT_LIMIT = 500;

    public Promise {
        Texts.limit("what", what, WHAT_LIMIT);
        Texts.limit("who", who, 200);
    }

    /** By when, of a promise that was made. */
    public LocalDate day() {
        return Objects.requireNonNull(dueOn);
    }

    /** What keeps it from being made today, naming it by its place among the promises, from 0. */
    Stream<Problem> problems(int place, LocalDate today) {
        return Stream.of(
                        what.isBlank() ? missing(place, "what") : null,
                        who.isBlank() ? missing(place, "who") : null,
                        dueOn == null ? missing(place, "dueOn") : null,
                        dueOn != null && !dueOn.isAfter(today)
                                ? problem(place, "dueOn", ProblemCode.INVALID_VALUE, "suggestion.promisePast")
                                : null)
                .flatMap(Stream::ofNullable);
    }

    private static Problem missing(int place, String part) {
        return problem(place, part, ProblemCode.REQUIRED, "suggestion.missing.promisePart");
    }

    private static Problem problem(int place, String part, ProblemCode code, String key) {
        var path = List.of("input", "promises", String.valueOf(place), part);
        return new Problem(code, path, key, List.of(place + 1, Message.of("field." + part)));
    }
}
