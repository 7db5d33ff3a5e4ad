package org.lianluo.suggestion.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;

/**
 * What a deputy writes: one matter with facts, analysis and concrete measures. Parts may be empty until it is submitted.
 *
 * @param basis null until the deputy has said
 */
public record SuggestionText(
        String title,
        String problem,
        String analysis,
        String measures,
        @Nullable SuggestionBasis basis) {

    public static final int TITLE_LIMIT = 100;
    public static final int PART_LIMIT = 10_000;
    public static final SuggestionText EMPTY = new SuggestionText("", "", "", "", null);

    public SuggestionText {
        var problems = new ArrayList<Problem>();
        limit("title", title, TITLE_LIMIT, problems);
        limit("problem", problem, PART_LIMIT, problems);
        limit("analysis", analysis, PART_LIMIT, problems);
        limit("measures", measures, PART_LIMIT, problems);
        Refusal.ifAny(problems);
    }

    private static void limit(String field, String text, int limit, List<Problem> problems) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            problems.add(Problem.at(
                    field, ProblemCode.TOO_LONG, "problem.tooLong", Message.of("field." + field), length, limit));
        }
    }

    /** Refuses a text that lacks a part, naming each part that is missing. */
    public void requireComplete() {
        var problems = new ArrayList<Problem>();
        require("title", title, problems);
        require("problem", problem, problems);
        require("analysis", analysis, problems);
        require("measures", measures, problems);
        if (basis == null) {
            problems.add(missing("basis"));
        }
        Refusal.ifAny(problems);
    }

    private static void require(String field, String text, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(missing(field));
        }
    }

    private static Problem missing(String field) {
        return Problem.at(field, ProblemCode.REQUIRED, "suggestion.missing." + field);
    }

    /** SHA-256 over the parts, each followed by a line feed; anyone who has the text can compute it again. */
    public String contentHash() {
        return Request.sha256(String.join("\n", title, problem, analysis, measures, String.valueOf(basis)) + "\n");
    }
}
