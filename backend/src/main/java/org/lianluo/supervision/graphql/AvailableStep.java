package org.lianluo.supervision.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import org.lianluo.supervision.KeySupervisionAction;

/**
 * An action and whether the reader may do it now.
 *
 * @param hindrance why not; null where it is allowed
 */
record AvailableStep(KeySupervisionAction action, @Nullable Message hindrance) {

    public boolean allowed() {
        return hindrance == null;
    }
}
