package org.lianluo.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Where other modules learn which units handled what. Not for readers: nobody's permissions are asked. */
public interface HandledSuggestions {

    /** Those of the suggestions that exist, in one round trip. */
    List<HandledSuggestion> find(Collection<SuggestionId> ids);

    /** Gives every suggestion that was ever assigned, and every public record of a known unit, without its text. */
    void forEach(Consumer<HandledSuggestion> reader);
}
