package org.lianluo.suggestion.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/**
 * What goes on inside the unit.
 *
 * @param handler who handles it there; null before it was given to anybody
 * @param draft of the reply; null before there is one
 * @param countersigned on the present draft
 * @param opinion of a co-handler; null before
 */
public record UnitWork(
        @Nullable String handler,
        @Nullable ReplyDraft draft,
        List<Countersignature> countersigned,
        @Nullable Opinion opinion) {

    public static final UnitWork NONE = new UnitWork(null, null, List.of(), null);

    public UnitWork {
        countersigned = List.copyOf(countersigned);
    }

    UnitWork handledBy(String name) {
        return new UnitWork(name, draft, countersigned, opinion);
    }

    UnitWork drafted(@Nullable ReplyDraft changed) {
        return new UnitWork(handler, changed, countersigned, opinion);
    }

    UnitWork sentRound() {
        return new UnitWork(handler, draft, List.of(), opinion);
    }

    UnitWork countersigned(Countersignature added) {
        var longer = new ArrayList<>(countersigned);
        longer.add(added);
        return new UnitWork(handler, draft, longer, opinion);
    }

    UnitWork opined(Opinion given) {
        return new UnitWork(handler, draft, countersigned, given);
    }

    boolean hasWordOf(UnitId unit) {
        return countersigned.stream().anyMatch(it -> it.unit().equals(unit));
    }
}
