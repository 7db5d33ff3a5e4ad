package org.lianluo.suggestion.graphql;

import java.util.List;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.HandlingRole;

/** A suggestion and the units it is assigned to. */
record AssignInput(String id, long expectedVersion, String idempotencyKey, List<AssignmentInput> assignments)
        implements SuggestionDeskController.OnSuggestion {

    record AssignmentInput(UnitId unit, HandlingRole role) {}
}
