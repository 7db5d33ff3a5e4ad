package org.lianluo.suggestion.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.SecondRound;

/** What rehandleSuggestion needs. */
record RehandleInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        @Nullable String assignment,
        @Nullable UnitId unit,
        String remark)
        implements OnSuggestion {

    Act act() {
        return new SecondRound.Rehandle(assignment, unit, remark);
    }
}
