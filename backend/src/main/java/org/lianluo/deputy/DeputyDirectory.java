package org.lianluo.deputy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;

/** stub */
public interface DeputyDirectory {
    Map<DeputyId, DeputyCard> cards(Collection<DeputyId> ids, Actor actor);

    Optional<DelegationId> delegationOf(DeputyId id);
}
