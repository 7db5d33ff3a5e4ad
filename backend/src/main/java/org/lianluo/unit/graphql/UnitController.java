package org.lianluo.unit.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Scope;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.domain.Units;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class UnitController {

    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    @QueryMapping
    Page<UndertakingUnit> units(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable UndertakingUnitFilter filter,
            @ContextValue Actor actor) {
        actor.require(Scope.UNIT_READ);
        return units.list(PageRequest.of(first, after, last, before), filter == null ? null : filter.checkedName());
    }
}
