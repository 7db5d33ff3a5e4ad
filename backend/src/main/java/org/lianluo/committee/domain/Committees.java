package org.lianluo.committee.domain;

import java.util.Collection;
import java.util.List;
import org.lianluo.committee.Committee;
import org.lianluo.committee.CommitteeDirectory;

/** Where committees are kept. */
public interface Committees extends CommitteeDirectory {

    /** All of the congress, in the official order; a few dozen at most. */
    List<Committee> list();

    /** Keeps new committees and the new state of known ones. */
    void keep(Collection<Committee> committees);
}
