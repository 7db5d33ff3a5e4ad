package org.lianluo.suggestion.domain;

import java.util.Set;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/**
 * A place in the text that must be revised, and why.
 *
 * @param part title, problem, analysis or measures
 * @param from the first character, counted from 0 in code points
 * @param to the character after the last
 * @param quote what stands there, so that the place is found again when the text has changed
 */
public record TextMark(String part, int from, int to, String quote, String remark) {

    private static final Set<String> PARTS = Set.of("title", "problem", "analysis", "measures");

    public TextMark {
        if (!PARTS.contains(part) || from < 0 || to <= from) {
            throw Refusal.at("marks", ProblemCode.INVALID_VALUE, "suggestion.wrongMark");
        }
        Texts.require("quote", quote, SuggestionText.PART_LIMIT);
        Texts.require("remark", remark, Screening.REMARK_LIMIT);
    }
}
