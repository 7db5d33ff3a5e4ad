package org.lianluo.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where other modules look up submitted suggestions; drafts and what was thrown away are not there. */
public interface SuggestionDirectory {

    /** Those of the suggestions that were submitted, in one round trip. */
    Map<SuggestionId, SuggestionCard> cards(Collection<SuggestionId> ids);

    /** All of a field, by its code, in the order of their numbers. */
    List<SuggestionCard> ofField(String field);
}
