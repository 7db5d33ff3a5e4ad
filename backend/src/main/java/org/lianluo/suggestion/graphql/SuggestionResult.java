package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Problem;

/** What came of one suggestion among many. */
record SuggestionResult(String id, @Nullable SuggestionView suggestion, List<Problem> problems) {}
