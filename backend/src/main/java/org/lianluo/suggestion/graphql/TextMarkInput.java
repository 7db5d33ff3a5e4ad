package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.TextMark;

/** A place in the text that must be revised. */
record TextMarkInput(String part, int from, int to, String quote, String remark) {

    static List<TextMark> marks(@Nullable List<TextMarkInput> inputs) {
        return inputs == null
                ? List.of()
                : inputs.stream()
                        .map(it -> new TextMark(it.part, it.from, it.to, it.quote, it.remark))
                        .toList();
    }
}
