package org.lianluo.suggestion.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.shared.News;
import org.lianluo.shared.Owner;
import org.lianluo.suggestion.SuggestionAction;

/** What others should hear of a suggestion's course, besides what they owe themselves. */
final class Headlines {

    /** Steps that the sponsors are told of. */
    private static final Set<SuggestionAction> TO_SPONSORS = EnumSet.of(
            SuggestionAction.DECLINE_FOR_DELEGATION,
            SuggestionAction.REGISTER,
            SuggestionAction.ACCEPT,
            SuggestionAction.ASSIGN,
            SuggestionAction.REASSIGN,
            SuggestionAction.GRANT_EXTENSION,
            SuggestionAction.SUSPEND,
            SuggestionAction.RESUME,
            SuggestionAction.WRITE_TO_DEPUTY,
            SuggestionAction.CORRECT_REPLY,
            SuggestionAction.PUBLISH,
            SuggestionAction.REHANDLE,
            SuggestionAction.CLOSE,
            SuggestionAction.DECLINE,
            SuggestionAction.GRANT_WITHDRAWAL,
            SuggestionAction.REFUSE_WITHDRAWAL,
            SuggestionAction.KEEP_COMMITMENT,
            SuggestionAction.FAIL_COMMITMENT,
            SuggestionAction.DROP_COMMITMENT);

    /** Steps that every unit concerned is told of. */
    private static final Set<SuggestionAction> TO_UNITS = EnumSet.of(
            SuggestionAction.EVALUATE,
            SuggestionAction.GRANT_WITHDRAWAL,
            SuggestionAction.KEEP_ASSIGNMENT,
            SuggestionAction.GRANT_EXTENSION,
            SuggestionAction.REFUSE_EXTENSION);

    private Headlines() {}

    static List<News> of(Suggestion suggestion) {
        var sponsors = sponsors(suggestion);
        var units = suggestion.handling().assignments().stream()
                .map(Assignment::unit)
                .filter(suggestion::isHandledBy)
                .map(Owner::of)
                .collect(Collectors.toSet());
        var news = new ArrayList<News>();
        for (var move : suggestion.history()) {
            var to = new LinkedHashSet<Owner>();
            to.addAll(TO_SPONSORS.contains(move.action()) ? sponsors : Set.of());
            to.addAll(TO_UNITS.contains(move.action()) ? units : Set.of());
            to.removeIf(owner -> owner.key().equals(move.behalf()));
            if (!to.isEmpty()) {
                news.add(new News("v" + move.version(), "news." + move.action(), move.at(), to));
            }
        }
        suggestion
                .outcome()
                .replies()
                .forEach(reply -> news.add(new News(reply.id(), "news.REPLY", reply.releasedAt(), sponsors)));
        return news;
    }

    private static Set<Owner> sponsors(Suggestion suggestion) {
        return Stream.concat(
                        Party.SPONSOR.owners(suggestion, null).stream(),
                        suggestion.cosigning().holding().stream().map(it -> Owner.of(it.deputy())))
                .collect(Collectors.toSet());
    }
}
