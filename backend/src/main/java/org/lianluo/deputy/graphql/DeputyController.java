package org.lianluo.deputy.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.domain.Delegations;
import org.lianluo.deputy.domain.Deputies;
import org.lianluo.deputy.domain.DeputyFilter;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class DeputyController {

    private final Deputies deputies;
    private final Delegations delegations;

    DeputyController(Deputies deputies, Delegations delegations) {
        this.deputies = deputies;
        this.delegations = delegations;
    }

    @QueryMapping
    Page<DeputyCard> deputies(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable DeputyFilter filter,
            @ContextValue Actor actor) {
        actor.require(Scope.DEPUTY_READ);
        var wanted = (filter == null ? DeputyFilter.ALL : filter).checkedFor(actor);
        return deputies.list(PageRequest.of(first, after, last, before), wanted).map(deputy -> deputy.cardFor(actor));
    }

    @BatchMapping(typeName = "Deputy")
    Map<DeputyCard, Delegation> delegation(List<DeputyCard> cards) {
        var found = delegations.find(
                cards.stream().map(DeputyCard::delegation).distinct().toList());
        return cards.stream().distinct().collect(Collectors.toMap(card -> card, card -> found.get(card.delegation())));
    }
}
