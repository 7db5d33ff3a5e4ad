package org.lianluo.suggestion.mongo;

import java.util.List;
import org.lianluo.file.FileAccess;
import org.lianluo.shared.Actor;
import org.lianluo.shared.FileId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.stereotype.Component;

/** Files of suggestions are for those who see the inside. */
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
        return suggestions.find(List.of(item)).stream().anyMatch(it -> Audience.seesInside(actor, it));
    }
}
