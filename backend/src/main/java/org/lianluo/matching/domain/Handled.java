package org.lianluo.matching.domain;

import java.util.Set;
import org.lianluo.shared.UnitId;

/**
 * What is learned from one item in its present state.
 *
 * @param version of the item
 * @param lead who replies, or replied
 * @param co who gives an opinion
 * @param refused who rightly refused it
 */
public record Handled(String item, long version, String title, Set<UnitId> lead, Set<UnitId> co, Set<UnitId> refused) {

    public Handled {
        lead = Set.copyOf(lead);
        co = Set.copyOf(co);
        refused = Set.copyOf(refused);
    }

    boolean teaches() {
        return !lead.isEmpty() || !co.isEmpty() || !refused.isEmpty();
    }

    boolean teachesTheSameAs(Handled other) {
        return title.equals(other.title)
                && lead.equals(other.lead)
                && co.equals(other.co)
                && refused.equals(other.refused);
    }
}
