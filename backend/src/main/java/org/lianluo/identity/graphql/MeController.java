package org.lianluo.identity.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.identity.Me;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who is asking. */
@Controller
class MeController {

    @QueryMapping
    @Nullable
    Me me(@ContextValue(name = ActorInterceptor.ME, required = false) @Nullable Me me) {
        return me;
    }
}
