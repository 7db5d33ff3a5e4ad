package org.lianluo.search.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.search.domain.IndexKeeping;
import org.lianluo.search.domain.IndexProgress;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows the index of this node to those who look after the system; no program looks after it for them. */
@Controller
class SearchIndexController {

    private final IndexKeeping keeping;

    SearchIndexController(IndexKeeping keeping) {
        this.keeping = keeping;
    }

    @QueryMapping
    IndexProgress searchIndex(@ContextValue Actor actor) {
        require(actor, Role.STAFF, Role.SYSTEM_ADMIN);
        return keeping.progress();
    }

    @MutationMapping
    RebuildSearchIndexPayload rebuildSearchIndex(@Argument RebuildSearchIndexInput input, @ContextValue Actor actor) {
        require(actor, Role.SYSTEM_ADMIN);
        try {
            Request.of(actor, input.idempotencyKey(), input);
            keeping.rebuild();
            return new RebuildSearchIndexPayload(keeping.progress(), List.of());
        } catch (Refusal refusal) {
            return new RebuildSearchIndexPayload(null, refusal.problems());
        }
    }

    private static void require(Actor actor, Role... roles) {
        actor.signedIn();
        if (actor.scopes() != null || !actor.isAnyOf(roles)) {
            throw new Forbidden("forbidden.searchIndex");
        }
    }

    record RebuildSearchIndexInput(String idempotencyKey) {}

    record RebuildSearchIndexPayload(@Nullable IndexProgress searchIndex, List<Problem> problems) {}
}
