package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionAction;

/** What a unit keeps of a suggestion that was given to others: that it once had it, and its own work until then. */
public final class FormerWork {

    private FormerWork() {}

    /** The suggestion without its text and without what others did, as it stood when it was taken from the unit. */
    public static Suggestion of(Suggestion suggestion, UnitId unit) {
        var own = suggestion.handling().assignments().stream()
                .filter(it -> it.unit().equals(unit))
                .toList();
        var ids = own.stream().map(Assignment::id).collect(Collectors.toSet());
        var steps = suggestion.history().stream()
                .filter(it -> it.assignment() == null
                        ? it.action() == SuggestionAction.ASSIGN
                        : ids.contains(it.assignment()))
                .toList();
        var taken = steps.get(steps.size() - 1);
        return new Suggestion(
                suggestion.id(),
                taken.version(),
                suggestion.congress(),
                taken.to(),
                suggestion.sponsor(),
                titleOf(suggestion.content()),
                Cosigning.NONE,
                receiptOf(suggestion.filing()),
                handlingOf(suggestion.handling(), own, unit),
                Outcome.NONE,
                null,
                taken.at(),
                steps,
                taken.at(),
                null,
                null);
    }

    private static Content titleOf(Content content) {
        var title = new SuggestionText(content.text().title(), "", "", "", null);
        return new Content(title, null, null, content.mayBePublished());
    }

    private static Filing receiptOf(Filing filing) {
        return new Filing(filing.receipt(), filing.ruleSet(), null, null, null, List.of());
    }

    private static Handling handlingOf(Handling handling, List<Assignment> own, UnitId unit) {
        return new Handling(
                own,
                handling.contacts().stream()
                        .filter(it -> it.unit().equals(unit))
                        .toList(),
                handling.messages().stream()
                        .filter(it -> it.unit().equals(unit))
                        .toList(),
                List.of());
    }
}
