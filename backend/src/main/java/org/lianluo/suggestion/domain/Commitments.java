package org.lianluo.suggestion.domain;

import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.suggestion.SuggestionId;

/** The ledger of promises over all suggestions: a list read from them. */
public interface Commitments {

    /** A promise and the suggestion it stands in. */
    record Place(SuggestionId suggestion, String commitment) {}

    /** Nearest due day first. */
    Page<Place> list(CommitmentQuery query, PageRequest page);

    /** Makes the ledger say about the suggestion what it says itself; a newer version wins, in whatever order they come. */
    void project(Suggestion suggestion);
}
