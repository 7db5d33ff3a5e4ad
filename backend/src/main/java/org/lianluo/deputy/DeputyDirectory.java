package org.lianluo.deputy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;

/** Where other modules look up deputies and delegations. */
public interface DeputyDirectory {

    /** What the actor may see of those deputies that exist, in one round trip; forbidden without the scope deputy:read. */
    Map<DeputyId, DeputyCard> cards(Collection<DeputyId> ids, Actor actor);

    /** The delegation of a deputy; empty where there is no such deputy. */
    Optional<DelegationId> delegationOf(DeputyId id);

    /** The delegations of those deputies that exist, in one round trip. */
    Map<DeputyId, DelegationId> delegationsOf(Collection<DeputyId> ids);

    /** The deputies of a delegation who are in office. */
    List<DeputyId> membersOf(DelegationId delegation);

    /** Those of the delegations that exist, in one round trip. */
    Map<DelegationId, Delegation> delegations(Collection<DelegationId> ids);
}
