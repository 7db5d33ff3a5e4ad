package org.lianluo.committee;

import java.util.Collection;
import java.util.Map;
import org.lianluo.shared.CommitteeId;

/** Where other modules look up committees. */
public interface CommitteeDirectory {

    /** Those of the committees that exist, in one round trip. */
    Map<CommitteeId, Committee> committees(Collection<CommitteeId> ids);
}
