package org.lianluo.suggestion.graphql;

import java.util.List;
import org.lianluo.shared.DeputyId;
import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Drafting;

/** What shareSuggestion needs. */
record ShareInput(String id, Long expectedVersion, String idempotencyKey, List<DeputyId> coAuthors)
        implements OnSuggestion {

    Act act() {
        return new Drafting.Share(coAuthors);
    }
}
