package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.MoreTime;

/** What decideExtension needs. */
record DecideExtensionInput(
        String id, String idempotencyKey, @Nullable String assignment, boolean grant, String remark)
        implements OnSuggestion {

    Act act() {
        return new MoreTime.DecideExtension(assignment, grant, remark);
    }
}
