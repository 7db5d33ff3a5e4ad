package org.lianluo.deputy.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.lianluo.deputy.Delegation;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** Where delegations are kept. */
public interface Delegations {

    Map<DelegationId, Delegation> find(Collection<DelegationId> ids);

    /** A page in the official order. */
    Page<Delegation> list(PageRequest page);

    Set<DelegationId> ids();

    /** Keeps new delegations and the new state of known ones. */
    void keep(Collection<Delegation> delegations);
}
