package org.lianluo.deputy.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.domain.Delegations;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.platform.mongo.Upserts;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;

/** The delegations of one congress in the collection {@code delegations}. */
public final class MongoDelegations implements Delegations {

    static final String DELEGATIONS = "delegations";

    private static final Keyset BY_ORDER = new Keyset("order", false, Keyset.Type.NUMBER);

    private final MongoCollection<Delegation> delegations;
    private final String congress;

    public MongoDelegations(MongoDatabase database, String congress) {
        this.delegations = database.getCollection(DELEGATIONS, Delegation.class);
        this.congress = congress;
    }

    @Override
    public Map<DelegationId, Delegation> find(Collection<DelegationId> ids) {
        Map<DelegationId, Delegation> found = new HashMap<>();
        delegations.find(in("_id", ids)).forEach(delegation -> found.put(delegation.id(), delegation));
        return found;
    }

    @Override
    public Page<Delegation> list(PageRequest page) {
        var filter = eq("congress", congress);
        return BY_ORDER.page(
                page,
                filter,
                delegations::find,
                it -> Cursor.of(String.valueOf(it.order()), it.id().value()),
                () -> delegations.countDocuments(filter));
    }

    @Override
    public Set<DelegationId> ids() {
        return delegations.find(eq("congress", congress)).map(Delegation::id).into(new HashSet<>());
    }

    @Override
    public void keep(Collection<Delegation> kept) {
        Upserts.byId(delegations, kept, Delegation::id);
    }
}
