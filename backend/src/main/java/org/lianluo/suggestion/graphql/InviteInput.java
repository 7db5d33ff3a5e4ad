package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;

/** Whom to invite to co-sign. */
record InviteInput(
        String id,
        String idempotencyKey,
        @Nullable List<DeputyId> deputies,
        @Nullable DelegationId delegation) implements OnSuggestion {

    List<DeputyId> named() {
        return deputies == null ? List.of() : deputies;
    }
}
