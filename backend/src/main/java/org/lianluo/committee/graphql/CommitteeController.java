package org.lianluo.committee.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.committee.Committee;
import org.lianluo.committee.domain.Committees;
import org.lianluo.identity.Me;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Scope;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The committees, and the one an account works for. */
@Controller
class CommitteeController {

    private final Committees committees;

    CommitteeController(Committees committees) {
        this.committees = committees;
    }

    @QueryMapping
    List<Committee> committees(@ContextValue Actor actor) {
        actor.require(Scope.UNIT_READ);
        return committees.list();
    }

    @SchemaMapping(typeName = "Me")
    @Nullable
    Committee committee(Me me, @ContextValue Actor actor) {
        actor.require(Scope.UNIT_READ);
        var id = me.committee();
        return id == null ? null : committees.committees(List.of(id)).get(id);
    }
}
