package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Ledger;

/** What reportProgress needs. */
record ReportProgressInput(String id, String idempotencyKey, String commitment, String text) implements OnSuggestion {

    Act act() {
        return new Ledger.Note(Ledger.Word.PROGRESS, commitment, text);
    }
}
