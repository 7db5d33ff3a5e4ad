package org.lianluo.suggestion.graphql;

import java.util.List;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.Dispatch;

/** What proposeAssignment needs. */
record ProposeAssignmentInput(String id, Long expectedVersion, String idempotencyKey, List<Assignee> assignments)
        implements OnSuggestion {

    Act act() {
        return new Dispatch.Propose(assignments);
    }
}
