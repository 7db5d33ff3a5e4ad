package org.lianluo.suggestion.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.stereotype.Component;

/** Looks up what suggestions refer to: for a whole page in one round trip. */
@Component
class Lookups {

    private final DeputyDirectory deputies;
    private final UnitDirectory units;

    Lookups(DeputyDirectory deputies, UnitDirectory units) {
        this.deputies = deputies;
        this.units = units;
    }

    /** The unit of each; those that name none, or one that is not there, are left out. */
    <S> Map<S, UndertakingUnit> units(List<S> page, Actor actor, Function<S, @Nullable UnitId> id) {
        actor.require(Scope.UNIT_READ);
        var ids = known(page, id);
        var found = ids.isEmpty() ? Map.<UnitId, UndertakingUnit>of() : units.units(ids);
        return each(page, it -> find(found, id.apply(it)));
    }

    /** The deputy of each, as the reader may see it. */
    <S> Map<S, DeputyCard> deputies(List<S> page, Actor actor, Function<S, @Nullable DeputyId> id) {
        var ids = known(page, id);
        var found = ids.isEmpty() ? Map.<DeputyId, DeputyCard>of() : deputies.cards(ids, actor);
        return each(page, it -> find(found, id.apply(it)));
    }

    <S> Map<S, Delegation> delegations(List<S> page, Function<S, DelegationId> id) {
        var found = deputies.delegations(known(page, id));
        return each(page, it -> find(found, id.apply(it)));
    }

    static <S, K> List<K> known(List<S> page, Function<S, @Nullable K> key) {
        return page.stream().map(key).filter(Objects::nonNull).distinct().toList();
    }

    /** What is not there or not to be seen is left out. */
    static <S, V> Map<S, V> each(List<S> page, Function<S, @Nullable V> value) {
        var values = new HashMap<S, V>();
        page.forEach(it -> {
            var found = value.apply(it);
            if (found != null) {
                values.put(it, found);
            }
        });
        return values;
    }

    static <V> @Nullable V find(Map<?, V> found, @Nullable Object key) {
        return key == null ? null : found.get(key);
    }
}
