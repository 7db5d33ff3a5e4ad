package org.lianluo.question.mongo;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.question.domain.Audience;
import org.lianluo.question.domain.PreFilingQuestion;

/** The fields questions are filtered and ordered by, and the indexes over them; the congress leads, as the shard key. */
final class QuestionIndex {

    static final String COLLECTION = "pre_filing_questions";
    static final String CONGRESS = "index.congress";
    static final String AUDIENCES = "index.audiences";
    static final String STATUS = "index.status";
    static final String UNIT = "index.unit";
    static final String DRAFT = "index.draft";
    static final String UPDATED_AT = "index.updatedAt";
    static final String DUE_ON = "index.dueOn";

    /** Where nothing is owed, so that it stands after everything that is. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private QuestionIndex() {}

    static Document of(PreFilingQuestion question) {
        var index = new Document("congress", question.congress())
                .append("audiences", Audience.of(question))
                .append("status", question.status().name())
                .append("unit", question.unit().value())
                .append("draft", question.inquiry().draft())
                .append("updatedAt", Date.from(question.updatedAt()))
                .append("dueOn", Date.from(dueOn(question)));
        index.values().removeIf(Objects::isNull);
        return index;
    }

    static Instant dueOn(PreFilingQuestion question) {
        var owed = question.owed();
        return midnight(owed == null ? NEVER : owed.deadline().due());
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static StoreIndexes indexes() {
        return StoreIndexes.of(
                AggregateStore.relayIndex(COLLECTION),
                list(AUDIENCES, UPDATED_AT, "all a reader may see, latest change first"),
                list(AUDIENCES, DUE_ON, "all a reader may see, by due day"),
                list(STATUS, DUE_ON, "the office's work by state"),
                list(UNIT, DUE_ON, "a unit's own by due day"),
                StoreIndex.where(
                        COLLECTION, ascending(CONGRESS, DRAFT, UPDATED_AT, "_id"), exists(DRAFT), "those of a draft"));
    }

    private static StoreIndex list(String by, String order, String purpose) {
        return StoreIndex.on(COLLECTION, ascending(CONGRESS, by, order, "_id"), purpose);
    }
}
