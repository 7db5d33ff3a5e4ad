package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.lianluo.identity.domain.SetupLinks;
import org.springframework.stereotype.Repository;

/** Set-up links in the collection {@code setupLinks}. */
@Repository
class MongoSetupLinks implements SetupLinks {

    static final String COLLECTION = "setupLinks";

    private final MongoCollection<Document> links;

    MongoSetupLinks(MongoDatabase database) {
        this.links = database.getCollection(COLLECTION);
    }

    @Override
    public void add(String digest, Instant expiresAt) {
        links.insertOne(new Document("_id", digest).append(Expiry.FIELD, Date.from(expiresAt)));
    }

    @Override
    public boolean isOpen(String digest, Instant now) {
        return links.find(open(digest, now)).first() != null;
    }

    @Override
    public boolean claim(String digest, Instant now) {
        if (links.findOneAndDelete(open(digest, now)) == null) {
            return false;
        }
        links.deleteMany(new Document());
        return true;
    }

    private static Bson open(String digest, Instant now) {
        return and(eq("_id", digest), gt(Expiry.FIELD, Date.from(now)));
    }
}
