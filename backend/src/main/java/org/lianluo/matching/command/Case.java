package org.lianluo.matching.command;

import java.util.Set;
import org.lianluo.matching.domain.Handled;
import org.lianluo.shared.UnitId;

/**
 * A title whose unit is known.
 *
 * @param id unique in its file
 * @param unit who really handled it; for a local body its counterpart at the national level
 * @param co who was consulted
 * @param national whether it was handled at the national level
 */
record Case(String id, String title, UnitId unit, Set<UnitId> co, boolean national) {

    Case {
        co = Set.copyOf(co);
    }

    Handled handled() {
        return new Handled(id, 1, title, Set.of(unit), co, Set.of());
    }

    Case titled(String other) {
        return new Case(id, other, unit, co, national);
    }
}
