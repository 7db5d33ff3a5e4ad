package org.lianluo.suggestion.graphql;

import java.util.List;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.Dispatch;

/** What assignSuggestion needs. */
record AssignSuggestionInput(
        String id, Long expectedVersion, String idempotencyKey, List<Assignee> assignments, boolean wide)
        implements OnSuggestion {

    Act act() {
        return new Dispatch.Assign(assignments, wide);
    }
}
