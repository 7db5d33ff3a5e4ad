package org.lianluo.shared;

import java.util.List;

/**
 * What the caller can correct.
 *
 * @param path the input field from the outermost inwards; empty for the whole request
 * @param messageKey a key of the message catalogue
 * @param arguments of the message; enums and {@link Message} are translated themselves
 */
public record Problem(ProblemCode code, List<String> path, String messageKey, List<Object> arguments) {

    public Problem {
        path = List.copyOf(path);
        arguments = List.copyOf(arguments);
    }

    public static Problem at(String field, ProblemCode code, String messageKey, Object... arguments) {
        return new Problem(code, List.of("input", field), messageKey, List.of(arguments));
    }
}
