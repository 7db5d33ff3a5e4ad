package org.lianluo.committee.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.committee.Committee;
import org.lianluo.committee.domain.Committees;
import org.lianluo.platform.mongo.Upserts;
import org.lianluo.shared.CommitteeId;

/** The committees of one congress in the collection {@code committees}. */
public final class MongoCommittees implements Committees {

    static final String COMMITTEES = "committees";

    private final MongoCollection<Committee> committees;
    private final String congress;

    public MongoCommittees(MongoDatabase database, String congress) {
        this.committees = database.getCollection(COMMITTEES, Committee.class);
        this.congress = congress;
    }

    @Override
    public Map<CommitteeId, Committee> committees(Collection<CommitteeId> ids) {
        Map<CommitteeId, Committee> found = new HashMap<>();
        committees.find(in("_id", ids)).forEach(it -> found.put(it.id(), it));
        return found;
    }

    @Override
    public List<Committee> list() {
        return committees
                .find(eq("congress", congress))
                .sort(ascending("order", "_id"))
                .into(new ArrayList<>());
    }

    @Override
    public void keep(Collection<Committee> kept) {
        Upserts.byId(committees, kept, Committee::id);
    }
}
