package org.lianluo.obligation.mongo;

import java.util.Date;
import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.shared.Obligation;

/** An obligation as it is listed; {@code version} is that of the item it was read from. */
public record ObligationDocument(
        @BsonId String id, long version, String subject, String owner, String kind, Date due, Obligation obligation) {

    static ObligationDocument of(Obligation obligation, long version) {
        return new ObligationDocument(
                obligation.id(),
                version,
                obligation.subject(),
                obligation.owner().key(),
                obligation.kind(),
                MongoObligations.midnight(obligation.deadline().due()),
                obligation);
    }
}
