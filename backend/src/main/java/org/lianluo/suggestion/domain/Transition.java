package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Set;
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

    /** From each of these states to another. */
    static <S extends Enum<S>> List<Transition<S>> lead(
            Set<S> from, SuggestionAction action, Party who, S to, Condition... when) {
        return from.stream()
                .map(state -> new Transition<>(state, action, who, List.of(when), to))
                .toList();
    }

    /** In each of these states, which it does not change. */
    static <S extends Enum<S>> List<Transition<S>> stay(
            Set<S> from, SuggestionAction action, Party who, Condition... when) {
        return from.stream()
                .map(state -> new Transition<>(state, action, who, List.of(when), state))
                .toList();
    }
}
