package org.lianluo.suggestion.graphql;

import java.time.Clock;
import java.time.LocalDate;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.Suggestion;
import org.springframework.stereotype.Component;

/** Views of suggestions as they stand today. */
@Component
class SuggestionViews {

    private final Clock clock;

    SuggestionViews(Clock clock) {
        this.clock = clock;
    }

    SuggestionView of(Suggestion suggestion, Actor reader) {
        return new SuggestionView(suggestion, new Reader(reader, suggestion, LocalDate.now(clock)));
    }
}
