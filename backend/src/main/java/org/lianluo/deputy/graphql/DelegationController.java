package org.lianluo.deputy.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.domain.Delegations;
import org.lianluo.deputy.domain.Deputies;
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
class DelegationController {

    private final Delegations delegations;
    private final Deputies deputies;

    DelegationController(Delegations delegations, Deputies deputies) {
        this.delegations = delegations;
        this.deputies = deputies;
    }

    @QueryMapping
    Page<Delegation> delegations(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @ContextValue Actor actor) {
        actor.require(Scope.DEPUTY_READ);
        return delegations.list(PageRequest.of(first, after, last, before));
    }

    @BatchMapping(typeName = "Delegation")
    Map<Delegation, Integer> memberCount(List<Delegation> counted) {
        var counts = deputies.memberCounts(
                counted.stream().map(Delegation::id).distinct().toList());
        return counted.stream().distinct().collect(toMap(it -> it, it -> counts.getOrDefault(it.id(), 0)));
    }
}
