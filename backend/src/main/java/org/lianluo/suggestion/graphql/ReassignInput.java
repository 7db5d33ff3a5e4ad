package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.Dispatch;

/** What reassignSuggestion needs. */
record ReassignInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        @Nullable String assignment,
        List<Assignee> assignments,
        String remark)
        implements OnSuggestion {

    Act act() {
        return new Dispatch.Reassign(assignment, assignments, remark);
    }
}
