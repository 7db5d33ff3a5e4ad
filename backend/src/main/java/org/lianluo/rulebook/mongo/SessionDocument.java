package org.lianluo.rulebook.mongo;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.rulebook.domain.CongressSession;
import org.lianluo.rulebook.domain.Edit;
import org.lianluo.rulebook.domain.Edition;

/** A session as it is kept, for example under {@code CN-14-4}. */
public record SessionDocument(@BsonId String id, int version, CongressSession session, List<Edit> edits) {

    static SessionDocument of(Edition<CongressSession> edition) {
        return new SessionDocument(edition.content().id(), edition.version(), edition.content(), edition.edits());
    }

    Edition<CongressSession> edition() {
        return new Edition<>(session, version, edits);
    }
}
