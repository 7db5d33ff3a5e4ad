package org.lianluo.supervision.domain;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionId;

/**
 * A change of the suggestions a topic groups.
 *
 * @param after all that are grouped from now on
 * @param changed those that came or went, in their order
 */
record Regrouping(List<GroupedSuggestion> after, List<GroupedSuggestion> changed) {

    private static final int LIMIT = 200;

    Regrouping {
        if (after.size() > LIMIT) {
            throw Refusal.at("suggestions", ProblemCode.INVALID_VALUE, "supervision.tooMany", LIMIT);
        }
    }

    /** The first of a topic; there may be none. */
    static Regrouping first(Collection<SuggestionCard> cards, Instant at) {
        var all = cards.stream().map(it -> GroupedSuggestion.of(it, at)).toList();
        return new Regrouping(all, all);
    }

    /** Puts these beside the others; those already among them stay as they are. */
    static Regrouping adding(List<GroupedSuggestion> before, Collection<SuggestionCard> cards, Instant at) {
        var known = before.stream().map(GroupedSuggestion::id).collect(toSet());
        var added = cards.stream()
                .filter(it -> !known.contains(it.id()))
                .map(it -> GroupedSuggestion.of(it, at))
                .toList();
        if (added.isEmpty()) {
            throw Refusal.at("suggestions", ProblemCode.INVALID_VALUE, "supervision.nothingNew");
        }
        var all = new ArrayList<>(before);
        all.addAll(added);
        return new Regrouping(all, added);
    }

    /** Takes these out, all of which must be among them. */
    static Regrouping without(List<GroupedSuggestion> before, Set<SuggestionId> taken) {
        var out = before.stream().filter(it -> taken.contains(it.id())).toList();
        var left = before.stream().filter(it -> !taken.contains(it.id())).toList();
        if (out.size() != taken.size() || taken.isEmpty()) {
            throw Refusal.at("suggestions", ProblemCode.NOT_FOUND, "supervision.notGrouped");
        }
        return new Regrouping(left, out);
    }

    /** The numbers of those that came or went. */
    String numbers() {
        return String.join("、", changed.stream().map(GroupedSuggestion::number).toList());
    }
}
