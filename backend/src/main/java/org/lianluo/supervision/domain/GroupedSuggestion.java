package org.lianluo.supervision.domain;

import java.time.Instant;
import java.util.List;
import org.lianluo.shared.DeputyId;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionId;

/**
 * A suggestion that belongs to a topic.
 *
 * @param deputies who filed it or signed it: they may follow the topic
 */
public record GroupedSuggestion(SuggestionId id, String number, List<DeputyId> deputies, Instant since) {

    public GroupedSuggestion {
        deputies = List.copyOf(deputies);
    }

    static GroupedSuggestion of(SuggestionCard card, Instant since) {
        var deputies = card.deputies().stream().sorted((a, b) -> a.value().compareTo(b.value()));
        return new GroupedSuggestion(card.id(), card.number(), deputies.toList(), since);
    }
}
