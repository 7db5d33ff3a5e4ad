package org.lianluo.obligation.domain;

import java.util.Set;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** The list of what is owed. */
public interface Obligations {

    /** Nearest due day first. */
    Page<Obligation> list(ObligationQuery query, PageRequest page);

    /**
     * Makes the list say about the item what the item says; a newer version of the item wins, in whatever order they come.
     *
     * @return everybody who owed something on the item before or owes something now
     */
    Set<Owner> project(Aggregate item);
}
