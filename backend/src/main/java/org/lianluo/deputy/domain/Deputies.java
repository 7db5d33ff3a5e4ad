package org.lianluo.deputy.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** Where deputies are kept. */
public interface Deputies {

    List<Deputy> find(Collection<DeputyId> ids);

    /** The deputies of a delegation. */
    List<DeputyId> membersOf(DelegationId delegation);

    /** A page in pinyin order. */
    Page<Deputy> list(PageRequest page, DeputyFilter filter);

    /**
     * Keeps new deputies and the new state of known ones, whose version goes up where something changed. Those whose
     * certificate belongs to another, or that somebody changed meanwhile, are left out and named by their place in a
     * {@link com.mongodb.MongoBulkWriteException}.
     */
    void keep(List<Deputy> deputies);

    /** How many deputies each of the delegations has, in one round trip; none where it has none. */
    Map<DelegationId, Integer> memberCounts(Collection<DelegationId> delegations);
}
