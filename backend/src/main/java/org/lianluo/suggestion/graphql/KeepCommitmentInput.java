package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Ledger;

/** What keepCommitment needs. */
record KeepCommitmentInput(String id, String idempotencyKey, String commitment, String text) implements OnSuggestion {

    Act act() {
        return new Ledger.Note(Ledger.Word.KEPT, commitment, text);
    }
}
