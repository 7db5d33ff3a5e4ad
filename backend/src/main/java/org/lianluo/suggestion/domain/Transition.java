package org.lianluo.suggestion.domain;

import java.util.List;
import org.lianluo.suggestion.SuggestionAction;

/**
 * In which state who may do what, under which conditions, and where it leads.
 *
 * @param <S> states of the whole suggestion, or of one unit's assignment
 */
public record Transition<S extends Enum<S>>(S from, SuggestionAction action, Party who, List<Condition> when, S to) {

    public Transition {
        when = List.copyOf(when);
    }
}
