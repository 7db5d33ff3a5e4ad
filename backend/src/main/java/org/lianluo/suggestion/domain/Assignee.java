package org.lianluo.suggestion.domain;

import java.util.List;
import java.util.Set;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;

/** A unit and how it is to take part. */
public record Assignee(UnitId unit, HandlingRole role) {

    /** Refuses what is no way of handling: alone, or one lead with co-handlers, or several separately; no unit twice. */
    static void requireWay(List<Assignee> units) {
        long lead = count(units, HandlingRole.LEAD);
        long co = count(units, HandlingRole.CO);
        long separate = count(units, HandlingRole.SEPARATE);
        boolean alone = units.size() == 1 && count(units, HandlingRole.SOLE) == 1;
        boolean led = lead == 1 && co >= 1 && lead + co == units.size();
        boolean apart = separate >= 2 && separate == units.size();
        if (!alone && !led && !apart) {
            throw Refusal.at("assignments", ProblemCode.INVALID_VALUE, "suggestion.wrongRoles");
        }
        requireOnce(units.stream().map(Assignee::unit).toList());
    }

    static void requireOnce(List<UnitId> units) {
        if (Set.copyOf(units).size() != units.size()) {
            throw Refusal.at("assignments", ProblemCode.INVALID_VALUE, "suggestion.unitTwice");
        }
    }

    private static long count(List<Assignee> units, HandlingRole role) {
        return units.stream().filter(it -> it.role() == role).count();
    }
}
