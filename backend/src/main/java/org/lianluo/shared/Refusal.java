package org.lianluo.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Work that was not done because of problems the caller can correct; nothing has been changed. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refusal(List<Problem> problems) {
        super(problems.stream().map(Problem::messageKey).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** About the whole request. */
    public static Refusal of(ProblemCode code, String messageKey, Object... arguments) {
        return new Refusal(List.of(new Problem(code, List.of(), messageKey, List.of(arguments))));
    }

    /** About one field of the input. */
    public static Refusal at(String field, ProblemCode code, String messageKey, Object... arguments) {
        return new Refusal(List.of(Problem.at(field, code, messageKey, arguments)));
    }

    /** Refuses where there are problems. */
    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
