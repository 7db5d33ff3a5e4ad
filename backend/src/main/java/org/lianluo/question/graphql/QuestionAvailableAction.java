package org.lianluo.question.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionAction;
import org.lianluo.shared.Message;

/**
 * An action and whether the reader may do it now.
 *
 * @param hindrance why not; null where it is allowed
 */
record QuestionAvailableAction(
        QuestionAction action, @Nullable Message hindrance) {

    public boolean allowed() {
        return hindrance == null;
    }
}
