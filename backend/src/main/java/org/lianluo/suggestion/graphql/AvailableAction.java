package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.suggestion.SuggestionAction;

/**
 * An action and whether the reader may do it now.
 *
 * @param hindrance why not; null where it is allowed
 */
record AvailableAction(SuggestionAction action, @Nullable Message hindrance) {

    public boolean allowed() {
        return hindrance == null;
    }
}
