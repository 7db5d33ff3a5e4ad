package org.lianluo.suggestion.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Problem;

/** What came of a step. */
record SuggestionPayload(@Nullable SuggestionView suggestion, List<Problem> problems) {}
