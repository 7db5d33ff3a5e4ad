package org.lianluo.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lianluo.suggestion.HandledSuggestion;

/** Where it is kept what was recommended when items were first assigned. */
public interface RecommendationLog {

    /** Keeps the recommendation for an item that was assigned, once: what is kept already stays. */
    void note(HandledSuggestion item, List<Recorded.Rank> recommended);

    /** Keeps who handles an item that is there; an older version changes nothing. */
    void handled(HandledSuggestion item);

    /** The items whose recommendation is kept. */
    Set<String> items();

    /** Those first assigned from the one moment on and before the other. */
    List<Recorded> between(Instant from, Instant before);
}
