package org.lianluo.obligation.mongo;

import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.obligation.OpenObligations;
import org.lianluo.platform.mongo.Keyset;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.PageRequest;
import org.springframework.stereotype.Repository;

/** Reads page by page, so that no cursor stays open while others work through what it brought. */
@Repository
class MongoOpenObligations implements OpenObligations {

    private static final Keyset BY_DUE_DAY = new Keyset("due", false, Keyset.Type.TIME);

    private final MongoCollection<ObligationDocument> collection;

    MongoOpenObligations(MongoDatabase database) {
        this.collection = database.getCollection(MongoObligations.COLLECTION, ObligationDocument.class);
    }

    @Override
    public void eachDueBy(LocalDate day, Consumer<List<Obligation>> batch) {
        var due = lte("due", MongoObligations.midnight(day));
        var page = page(due, null);
        while (!page.isEmpty()) {
            batch.accept(page.stream().map(ObligationDocument::obligation).toList());
            var last = page.get(page.size() - 1);
            page = page(due, Keyset.at(last.due().toInstant(), last.id()).encoded());
        }
    }

    private List<ObligationDocument> page(Bson due, @Nullable String after) {
        return BY_DUE_DAY
                .page(
                        new PageRequest(PageRequest.MAX, after, false),
                        due,
                        collection::find,
                        row -> Keyset.at(row.due().toInstant(), row.id()),
                        () -> 0)
                .nodes();
    }
}
