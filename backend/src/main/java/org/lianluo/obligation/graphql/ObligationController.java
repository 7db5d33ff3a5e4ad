package org.lianluo.obligation.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.obligation.domain.ObligationAccess;
import org.lianluo.obligation.domain.ObligationQuery;
import org.lianluo.obligation.domain.Obligations;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Named;
import org.lianluo.shared.Node;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ObligationController {

    private final Obligations obligations;
    private final Nodes nodes;
    private final Messages messages;
    private final Clock clock;

    ObligationController(Obligations obligations, Nodes nodes, Messages messages, Clock clock) {
        this.obligations = obligations;
        this.nodes = nodes;
        this.messages = messages;
        this.clock = clock;
    }

    @QueryMapping
    Page<Obligation> obligations(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable ObligationFilter filter,
            @ContextValue Actor actor) {
        var asked = filter == null ? ObligationFilter.MINE : filter;
        var query = new ObligationQuery(owners(asked, actor), asked.overdue(), LocalDate.now(clock), asked.kindSet());
        return obligations.list(query, PageRequest.of(first, after, last, before));
    }

    private static @Nullable Set<Owner> owners(ObligationFilter filter, Actor actor) {
        if (Boolean.TRUE.equals(filter.all())) {
            ObligationAccess.requireSightOfAll(actor);
            return null;
        }
        if (filter.owner() == null && !Boolean.TRUE.equals(filter.office())) {
            return ObligationAccess.ownOf(actor);
        }
        var owner = filter.owner() == null ? Owner.OFFICE : new Owner(filter.owner());
        ObligationAccess.requireSight(actor, owner);
        return Set.of(owner);
    }

    record ObligationFilter(
            @Nullable String owner,
            @Nullable Boolean office,
            @Nullable Boolean all,
            @Nullable Boolean overdue,
            @Nullable List<String> kinds) {

        static final ObligationFilter MINE = new ObligationFilter(null, null, null, null, null);

        Set<String> kindSet() {
            return kinds == null ? Set.of() : Set.copyOf(kinds);
        }
    }

    /** Names the owners, of a whole page in one look-up. */
    @BatchMapping
    List<ObligationOwner> owner(List<Obligation> page, @ContextValue Actor actor) {
        var locale = actor.locale();
        var ids = page.stream()
                .map(Obligation::owner)
                .filter(owner -> !owner.isOffice())
                .map(Owner::key)
                .collect(Collectors.toSet());
        var found = nodes.find(ids, actor);
        return page.stream().map(it -> named(it.owner(), found, locale)).toList();
    }

    /** The items of a whole page in one look-up. */
    @BatchMapping
    Map<Obligation, Node> item(List<Obligation> page, @ContextValue Actor actor) {
        var found = nodes.find(page.stream().map(Obligation::subject).collect(Collectors.toSet()), actor);
        return page.stream()
                .filter(it -> found.containsKey(it.subject()))
                .collect(Collectors.toMap(it -> it, it -> found.get(it.subject())));
    }

    private ObligationOwner named(Owner owner, Map<String, Node> found, Locale locale) {
        var node = found.get(owner.key());
        if (node instanceof Named named) {
            return new ObligationOwner(node, named.name());
        }
        return new ObligationOwner(node, messages.text(locale, owner.isOffice() ? "owner.office" : "owner.unknown"));
    }

    record ObligationOwner(@Nullable Node node, String name) {}
}
