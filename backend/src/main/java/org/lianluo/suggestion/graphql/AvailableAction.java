package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.suggestion.SuggestionAction;

/** An action, and what stands in its way; null where nothing does. */
record AvailableAction(SuggestionAction action, @Nullable Message hindrance) {

    public boolean allowed() {
        return hindrance == null;
    }
}
