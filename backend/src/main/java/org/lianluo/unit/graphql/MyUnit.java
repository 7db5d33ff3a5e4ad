package org.lianluo.unit.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.Me;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Scope;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Leads from an account to the unit it works for. */
@Controller
class MyUnit {

    private final UnitDirectory directory;

    MyUnit(UnitDirectory directory) {
        this.directory = directory;
    }

    @SchemaMapping(typeName = "Me")
    @Nullable
    UndertakingUnit unit(Me me, @ContextValue Actor actor) {
        actor.require(Scope.UNIT_READ);
        var id = me.unit();
        return id == null ? null : directory.units(List.of(id)).get(id);
    }
}
