package org.lianluo.suggestion.mongo;

import org.lianluo.shared.Saved;
import org.lianluo.suggestion.domain.Commitments;
import org.lianluo.suggestion.domain.Suggestion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the ledger of promises in step with the suggestions. */
@Component
class SuggestionListener {

    private final Commitments commitments;

    SuggestionListener(Commitments commitments) {
        this.commitments = commitments;
    }

    @EventListener
    void project(Saved saved) {
        if (saved.aggregate() instanceof Suggestion suggestion) {
            commitments.project(suggestion);
        }
    }
}
