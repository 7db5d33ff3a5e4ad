package org.lianluo.suggestion.domain;

import java.time.Instant;

/** What a co-handler says to the lead (会办意见). */
public record Opinion(String text, String by, Instant at) {

    public Opinion {
        Texts.require("text", text, SuggestionText.PART_LIMIT);
    }
}
