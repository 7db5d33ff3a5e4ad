package org.lianluo.search.graphql;

import java.util.List;
import org.lianluo.shared.Node;

/** An item that is like another, and why. */
record SimilarSuggestion(Node suggestion, double score, boolean nearDuplicate, List<SimilarReason> reasons) {

    /** Why: the kind of reason, the words that both have, and the whole in the language of the request. */
    record SimilarReason(SimilarReasonKind kind, List<String> terms, String text) {}

    /** Kinds of reasons. */
    enum SimilarReasonKind {
        SHARED_TERMS,
        SAME_UNIT,
        SAME_FIELD
    }
}
