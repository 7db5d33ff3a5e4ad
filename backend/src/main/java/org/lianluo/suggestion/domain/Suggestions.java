package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianluo.shared.Aggregates;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionId;

/** Where suggestions are kept. */
public interface Suggestions extends Aggregates<Suggestion> {

    Optional<SuggestionId> numbered(String number);

    /** Those on which time does something on or before this day, at most so many. */
    List<SuggestionId> wakingBy(LocalDate day, int limit);

    /** Those of the groups that one of the audiences may see, at most so many. */
    List<Suggestion> joined(Collection<String> groups, Set<String> audiences, int limit);

    /**
     * How many suggestions of the query have each figure, by a dimension; a suggestion of several values counts for each.
     * Those without a value stand under the empty text.
     */
    Map<String, Map<Figure, Integer>> tally(SuggestionQuery query, Dimension by);

    Page<Suggestion> list(SuggestionQuery query, PageRequest page);
}
