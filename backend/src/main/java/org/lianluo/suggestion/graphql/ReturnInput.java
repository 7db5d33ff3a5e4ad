package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Office;
import org.lianluo.suggestion.domain.ScreeningReason;

/** What returnSuggestion needs. */
record ReturnInput(
        String id,
        Long expectedVersion,
        String idempotencyKey,
        ScreeningReason reason,
        String remark,
        @Nullable List<TextMarkInput> marks)
        implements OnSuggestion {

    Act act() {
        return new Office.Return(reason, remark, TextMarkInput.marks(marks));
    }
}
