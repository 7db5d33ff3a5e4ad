package org.lianluo.suggestion.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.CommitmentQuery;
import org.lianluo.suggestion.domain.CommitmentStatus;
import org.lianluo.suggestion.domain.Commitments;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The ledger of promises. */
@Controller
class CommitmentController {

    private final Commitments commitments;
    private final Suggestions suggestions;
    private final SuggestionViews views;
    private final Clock clock;

    CommitmentController(Commitments commitments, Suggestions suggestions, SuggestionViews views, Clock clock) {
        this.commitments = commitments;
        this.suggestions = suggestions;
        this.views = views;
        this.clock = clock;
    }

    record CommitmentFilter(
            @Nullable Set<CommitmentStatus> status,
            @Nullable UnitId unit,
            @Nullable DeputyId sponsor,
            @Nullable Boolean mine,
            @Nullable Boolean overdue,
            @Nullable Integer dueYear) {

        static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null, null, null);
    }

    @QueryMapping
    Page<CommitmentView> commitments(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable CommitmentFilter filter,
            @ContextValue Actor actor) {
        actor.signedIn();
        var places = commitments.list(
                query(filter == null ? CommitmentFilter.ALL : filter, actor),
                PageRequest.of(first, after, last, before));
        var found =
                suggestions
                        .find(places.nodes().stream()
                                .map(it -> it.suggestion().value())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Suggestion::id, it -> views.of(it, actor)));
        return places.map(place -> view(place, found));
    }

    private static CommitmentView view(Commitments.Place place, Map<SuggestionId, SuggestionView> found) {
        return Objects.requireNonNull(found.get(place.suggestion())).commitments().stream()
                .filter(it -> it.key().equals(place.commitment()))
                .findFirst()
                .orElseThrow();
    }

    private CommitmentQuery query(CommitmentFilter filter, Actor actor) {
        boolean mine = Boolean.TRUE.equals(filter.mine());
        var inside = Audience.insideOf(actor);
        return new CommitmentQuery(
                inside,
                filter.status() == null ? Set.of() : filter.status(),
                mine && actor.unit() != null ? actor.unit() : filter.unit(),
                mine && actor.deputy() != null ? actor.deputy() : filter.sponsor(),
                Boolean.TRUE.equals(filter.overdue()) ? LocalDate.now(clock) : null,
                filter.dueYear());
    }
}
