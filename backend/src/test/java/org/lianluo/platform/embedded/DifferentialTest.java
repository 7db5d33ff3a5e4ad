package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.bson.BsonValue;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store with all its indexes answers as the library without any. */
class DifferentialTest {

    private static final int STEPS = 900;
    private static final List<String> DISTINCT = List.of("a", "s", "tags", "n.x", "items.k");

    @TempDir
    Path data;

    private Random random;
    private RandomDocuments draw;
    private StoreTestKit kit;
    private MongoCollection<Document> ours;
    private MongoCollection<Document> theirs;
    private int queries;
    private String asked = "";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersAsTheLibraryWithoutIndexes(long seed) {
        random = new Random(seed);
        draw = new RandomDocuments(random);
        MongoServer server = new MongoServer(H2Backend.inMemory());
        try (MongoClient client = StoreTestKit.connect(new ConnectionString(server.bindAndGetConnectionString()))) {
            theirs = client.getDatabase("t").getCollection("items");
            open();
            createIndexes();
            for (int step = 0; step < STEPS; step++) {
                step();
            }
            kit.close();
            open();
            assertThat(queries).isGreaterThan(STEPS / 2);
            assertThat(all(ours)).isEqualTo(all(theirs));
            kit.close();
            assertThat(findings()).isEmpty();
        } finally {
            kit.close();
            server.shutdownNow();
        }
    }

    private List<String> findings() {
        StoreFile file = StoreFile.openReadOnly(StoreFolder.in(data).file().toString());
        try {
            return RecoveryCheck.of(file.maps()).findings();
        } finally {
            file.abandon();
        }
    }

    private void open() {
        kit = StoreTestKit.on(data);
        ours = kit.collection("items");
    }

    private void createIndexes() {
        for (String key : List.of(
                "{a: 1}",
                "{a: 1, s: 1, _id: 1}",
                "{a: 1, s: -1, d: 1}",
                "{s: -1, a: 1}",
                "{d: -1, _id: -1}",
                "{f: 1, d: -1, _id: -1}",
                "{tags: 1}",
                "{f: 1, tags: -1}",
                "{'n.x': 1, a: -1}",
                "{'items.k': 1, s: 1}")) {
            ours.createIndex(Document.parse(key));
        }
        ours.createIndex(Document.parse("{d: 1, s: 1}"), partial("{f: true}"));
        ours.createIndex(Document.parse("{s: 1, d: -1}"), partial("{a: {$gt: 1}}"));
        ours.createIndex(Document.parse("{a: -1, d: -1}"), partial("{'n.x': {$exists: true}}"));
        ours.createIndex(Document.parse("{'n.x': -1}"), new IndexOptions().sparse(true));
    }

    private static IndexOptions partial(String filter) {
        return new IndexOptions().partialFilterExpression(Document.parse(filter));
    }

    private void step() {
        int kind = random.nextInt(100);
        if (kind < 12) {
            Document document = draw.document(draw.id());
            both(items -> items.insertOne(Document.parse(document.toJson())).wasAcknowledged());
        } else if (kind < 20) {
            Object id = draw.id();
            Document change = draw.change();
            both(items -> items.updateOne(new Document("_id", id), change).getMatchedCount());
        } else if (kind < 22) {
            Document filter = draw.filter();
            Document change = draw.change();
            both(items -> items.updateMany(filter, change).getMatchedCount());
        } else if (kind < 25) {
            Document replacement = draw.document(draw.id());
            both(items -> items.replaceOne(new Document("_id", replacement.get("_id")), replacement)
                    .getModifiedCount());
        } else if (kind < 27) {
            Object id = draw.id();
            both(items -> items.deleteOne(new Document("_id", id)).getDeletedCount());
        } else if (kind < 28) {
            Document filter = draw.filter().append("a", random.nextInt(5));
            both(items -> items.deleteMany(filter).getDeletedCount());
        } else if (kind == 28 && random.nextInt(4) == 0) {
            kit.close();
            open();
        } else {
            query();
        }
    }

    private void query() {
        queries++;
        Document filter = draw.filter();
        Document order = draw.order();
        int skip = random.nextInt(3) == 0 ? random.nextInt(5) : 0;
        int limit = random.nextBoolean() ? random.nextInt(20) : 0;
        asked = filter.toJson() + " sort " + order.toJson() + " skip " + skip + " limit " + limit;
        switch (random.nextInt(6)) {
            case 0 -> both(items -> items.countDocuments(filter));
            case 1 -> both(items -> collect(items.aggregate(pipeline(filter, order, skip, limit))));
            case 2 -> both(items -> unordered(items.find(filter)));
            case 3 ->
                both(items ->
                        items.distinct(DISTINCT.get(skip), filter, BsonValue.class).into(new ArrayList<>()).stream()
                                .map(DifferentialTest::sameForEqualNumbers)
                                .toList());
            default ->
                both(items -> collect(items.find(filter).sort(order).skip(skip).limit(limit)));
        }
    }

    private static List<Document> pipeline(Document filter, Document order, int skip, int limit) {
        List<Document> stages = new ArrayList<>(List.of(new Document("$match", filter), new Document("$sort", order)));
        if (skip > 0) {
            stages.add(new Document("$skip", skip));
        }
        if (limit > 0) {
            stages.add(new Document("$limit", limit));
        }
        stages.add(Document.parse("{$addFields: {'n.z': 1}}"));
        return stages;
    }

    private <T> void both(Function<MongoCollection<Document>, T> operation) {
        assertThat(outcome(ours, operation)).as(asked).isEqualTo(outcome(theirs, operation));
    }

    private static <T> Object outcome(
            MongoCollection<Document> items, Function<MongoCollection<Document>, T> operation) {
        try {
            return operation.apply(items);
        } catch (MongoException e) {
            return e.getCode();
        }
    }

    /** Of equal numbers, either may stand for both. */
    private static String sameForEqualNumbers(BsonValue value) {
        if (value == null || !value.isNumber()) {
            return String.valueOf(value);
        }
        double number = value.asNumber().doubleValue() + 0.0;
        return number < 1 << 20 ? String.valueOf(number) : value.toString();
    }

    private static List<Document> collect(FindIterable<Document> found) {
        return found.into(new ArrayList<>());
    }

    private static List<Document> collect(AggregateIterable<Document> found) {
        return found.into(new ArrayList<>());
    }

    private static List<Document> unordered(FindIterable<Document> found) {
        return collect(found).stream()
                .sorted(java.util.Comparator.comparing(
                        document -> document.get("_id").toString()))
                .toList();
    }

    private static List<Document> all(MongoCollection<Document> items) {
        return collect(items.find().sort(new Document("_id", 1)));
    }
}
