package org.lianluo.matching.command;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/**
 * What was recommended for a case.
 *
 * @param rank of the right unit, from 1; 0 where it was not recommended at all
 * @param first the first unit; null where nothing was recommended
 * @param share of the first unit; 0 where nothing was recommended
 */
record Outcome(Case asked, int rank, @Nullable UnitId first, double share) {

    boolean isWithin(int places) {
        return rank > 0 && rank <= places;
    }
}
