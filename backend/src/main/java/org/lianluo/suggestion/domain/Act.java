package org.lianluo.suggestion.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.FileId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** Something somebody does to a suggestion: the table says who may and when, the act says what it changes. */
public interface Act {

    SuggestionAction action();

    /** The assignment it is meant for; null where it is the actor's own, the only possible one, or none. */
    default @Nullable String assignment() {
        return null;
    }

    /** Refuses what it refers to and does not exist. */
    default void check(References references) {}

    /** Files it comes with; they are bound to the suggestion. */
    default List<FileId> files() {
        return List.of();
    }

    /** The suggestion after the act, but for its state and history. */
    Suggestion on(Suggestion suggestion, Step step);

    /** Which of the states the table allows an assignment comes into; asked only where there are several. */
    default AssignmentStatus leadsTo(Assignment after, Suggestion suggestion, Step step) {
        throw new IllegalStateException(action() + " leads to several states");
    }

    /** Which of the states the table allows the whole comes into; asked only where there are several. */
    default SuggestionStatus leadsTo(Suggestion after) {
        throw new IllegalStateException(action() + " leads to several states");
    }

    /** What the timeline says beside the act; null where nothing. */
    default @Nullable String remark() {
        return null;
    }

    /** Whether the remark stays with those on whose behalf it is done. */
    default boolean isInternal() {
        return false;
    }

    /** Whether the timeline shows it; many small changes leave no trace. */
    default boolean isRecorded() {
        return true;
    }
}
