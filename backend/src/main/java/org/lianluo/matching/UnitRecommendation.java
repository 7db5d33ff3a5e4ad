package org.lianluo.matching;

import java.util.List;
import org.lianluo.shared.UnitId;

/**
 * A unit that may be the right one for a text.
 *
 * @param share how sure the evidence is that it leads, 0 to 1; the shares of all units together are 1
 * @param reasons the strongest first
 */
public record UnitRecommendation(UnitId unit, double share, RecommendedRole role, List<Reason> reasons) {

    public UnitRecommendation {
        reasons = List.copyOf(reasons);
    }
}
