package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.ChinaTime;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/**
 * What everybody may learn of a published suggestion: the published replies and who gave them. How its deputies judged
 * them, and whether it is handled again, stays inside.
 */
public record Published(Suggestion suggestion) {

    /** That it has been replied to, or how it ended. */
    public SuggestionStatus status() {
        return suggestion.status().isEnd() ? suggestion.status() : SuggestionStatus.REPLIED;
    }

    public List<Reply> replies() {
        return suggestion.outcome().replies().stream()
                .filter(Reply::isPublished)
                .toList();
    }

    /** Those whose reply is published. */
    public List<Assignment> assignments() {
        return suggestion.handling().assignments().stream()
                .filter(it -> isAnswered(it.id()))
                .toList();
    }

    /** Those of replies published in full. */
    public List<Commitment> commitments() {
        return suggestion.outcome().commitments().stream()
                .filter(it -> suggestion
                        .outcome()
                        .reply(it.reply())
                        .filter(Reply::isPublishedInFull)
                        .isPresent())
                .toList();
    }

    private boolean isAnswered(@Nullable String assignment) {
        return replies().stream().anyMatch(it -> it.assignment().equals(assignment));
    }

    /** Of decisions on publication only the one since which it is public. */
    public List<SuggestionMove> steps() {
        var decided = suggestion.history().stream()
                .filter(it -> it.action() == SuggestionAction.PUBLISH && !isEarlier(it))
                .findFirst();
        return suggestion.history().stream()
                .filter(it -> switch (it.action()) {
                    case SUBMIT, FILE_ON_PAPER, ASSIGN -> true;
                    case REPLY -> isAnswered(it.assignment());
                    case PUBLISH -> decided.equals(Optional.of(it));
                    default -> false;
                })
                .toList();
    }

    private boolean isEarlier(SuggestionMove move) {
        var on = suggestion.publishedOn();
        return on != null && ChinaTime.day(move.at()).isBefore(on);
    }

    /** Where it stood after one of the {@link #steps}, as far as everybody may know. */
    public static SuggestionStatus after(SuggestionMove step) {
        return step.action() == SuggestionAction.REPLY || step.action() == SuggestionAction.PUBLISH
                ? SuggestionStatus.REPLIED
                : step.to();
    }
}
