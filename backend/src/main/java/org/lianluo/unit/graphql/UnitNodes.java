package org.lianluo.unit.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.lianluo.shared.Actor;
import org.lianluo.shared.NodeSource;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.stereotype.Component;

@Component
class UnitNodes implements NodeSource {

    private final UnitDirectory units;

    UnitNodes(UnitDirectory units) {
        this.units = units;
    }

    @Override
    public String prefix() {
        return UnitId.PREFIX;
    }

    @Override
    public Map<String, UndertakingUnit> find(Collection<String> ids, Actor actor) {
        actor.require(Scope.UNIT_READ);
        return units.units(ids.stream().map(UnitId::new).toList()).values().stream()
                .collect(toMap(unit -> unit.id().value(), unit -> unit));
    }
}
