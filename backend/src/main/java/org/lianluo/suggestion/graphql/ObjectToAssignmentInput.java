package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.FileId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Dispatch;

/** What objectToAssignment needs. */
record ObjectToAssignmentInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        String grounds,
        @Nullable List<FileId> evidence,
        @Nullable UnitId proposedUnit)
        implements OnSuggestion {

    Act act() {
        return new Dispatch.RaiseObjection(grounds, evidence == null ? List.of() : evidence, proposedUnit);
    }
}
