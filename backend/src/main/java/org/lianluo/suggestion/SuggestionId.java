package org.lianluo.suggestion;

import org.lianluo.shared.Id;

/** Identity of a suggestion. */
public record SuggestionId(String value) implements Id {

    public static final String PREFIX = "sug_";

    public SuggestionId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
