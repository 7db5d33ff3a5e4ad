package org.lianluo.deputy.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.identity.Me;
import org.lianluo.shared.Actor;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Leads from an account to the deputy behind it. */
@Controller
class MyDeputy {

    private final DeputyDirectory directory;

    MyDeputy(DeputyDirectory directory) {
        this.directory = directory;
    }

    @SchemaMapping(typeName = "Me")
    @Nullable
    DeputyCard deputy(Me me, @ContextValue Actor actor) {
        var id = me.deputy();
        return id == null ? null : directory.cards(List.of(id), actor).get(id);
    }
}
