package org.lianluo.notification;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Node;
import org.lianluo.shared.NodeSource;
import org.lianluo.shared.Role;
import org.lianluo.shared.Titled;
import org.lianluo.shared.UnitId;

/** Items with titles that everybody sees but deputies. */
public final class TitledItems implements NodeSource {

    /** An item, called after its id. */
    public record TitledItem(UnitId id) implements Titled {

        @Override
        public String title() {
            return "关于" + id + "的建议";
        }

        @Override
        public @Nullable String number() {
            return id.value().endsWith("draft") ? null : "14-4-3021";
        }
    }

    @Override
    public String prefix() {
        return UnitId.PREFIX;
    }

    @Override
    public Map<String, ? extends Node> find(Collection<String> ids, Actor actor) {
        return actor.is(Role.DEPUTY)
                ? Map.of()
                : ids.stream().collect(Collectors.toMap(Function.identity(), id -> new TitledItem(new UnitId(id))));
    }
}
