package org.lianluo.suggestion.graphql;

import org.lianluo.suggestion.domain.Act;
import org.lianluo.suggestion.domain.Office;

/** What remarkOnSuggestion needs. */
record RemarkInput(String id, String idempotencyKey, String text) implements OnSuggestion {

    Act act() {
        return new Office.AddRemark(text);
    }
}
