package org.lianluo.suggestion.mongo;

import java.util.List;
import java.util.stream.Stream;
import org.lianluo.file.FileAccess;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Assignment;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.stereotype.Component;

/** Files of suggestions are for those who see the inside, evidence also for the unit that gave it. */
@Component
class SuggestionFiles implements FileAccess {

    private final Suggestions suggestions;

    SuggestionFiles(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public boolean covers(String item) {
        return item.startsWith(SuggestionId.PREFIX);
    }

    @Override
    public boolean mayRead(String item, FileId file, Actor actor) {
        return suggestions.find(List.of(item)).stream()
                .anyMatch(it -> Audience.seesInside(actor, it) || isOwnEvidence(file, it, actor));
    }

    private static boolean isOwnEvidence(FileId file, Suggestion suggestion, Actor actor) {
        return suggestion.handling().assignments().stream()
                .filter(it -> Audience.isOwnWork(actor, it))
                .map(Assignment::objection)
                .flatMap(Stream::ofNullable)
                .anyMatch(it -> it.evidence().contains(file));
    }
}
