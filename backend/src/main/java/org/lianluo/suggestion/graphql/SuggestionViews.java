package org.lianluo.suggestion.graphql;

import java.time.Clock;
import java.time.LocalDate;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.FormerWork;
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
        var unit = reader.unit();
        var shown = unit != null && Audience.seesFormerWork(reader, suggestion)
                ? FormerWork.of(suggestion, unit)
                : suggestion;
        return new SuggestionView(shown, new Reader(reader, shown, LocalDate.now(clock)));
    }
}
