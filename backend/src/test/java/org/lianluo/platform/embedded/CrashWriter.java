package org.lianluo.platform.embedded;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;

/** Writes its own documents one by one and remembers what was acknowledged, until the store is gone. */
final class CrashWriter {

    private static final String TEXT = "关于加强基层医疗卫生服务能力建设的建议。".repeat(20);

    private final int number;
    private final Random random;
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private String atWork = "";
    private int created;

    CrashWriter(int number) {
        this.number = number;
        this.random = new Random(number);
    }

    int acknowledged() {
        return acknowledged.values().stream().mapToInt(version -> version).sum();
    }

    void writeUntilTheStoreIsGone(MongoCollection<Document> items) {
        try {
            while (true) {
                write(items);
            }
        } catch (MongoException | IllegalStateException e) {
            // killed, or the client was closed: the write at work may or may not have been saved
        }
    }

    private void write(MongoCollection<Document> items) {
        if (created == 0 || random.nextInt(3) == 0) {
            atWork = number + "-" + created++;
            items.insertOne(document(atWork, 1));
            acknowledged.put(atWork, 1);
        } else {
            String id = number + "-" + random.nextInt(created);
            Integer version = acknowledged.get(id);
            if (version == null) {
                return;
            }
            atWork = id;
            Document saved = items.findOneAndUpdate(
                    Filters.and(Filters.eq("_id", id), Filters.eq("version", version)), next(version + 1));
            if (saved == null) {
                throw new AssertionError("version " + version + " of " + id + " is not there");
            }
            acknowledged.put(id, version + 1);
        }
    }

    private Document document(String id, int version) {
        return new Document("_id", id)
                .append("version", version)
                .append("due", due(version))
                .append("unit", "u" + number % 4)
                .append("number", id)
                .append("tags", List.of("t" + version % 7, "t" + version % 5))
                .append("text", TEXT + version)
                .append("check", version);
    }

    private static org.bson.conversions.Bson next(int version) {
        return Updates.combine(
                Updates.set("version", version),
                Updates.set("due", due(version)),
                Updates.set("tags", List.of("t" + version % 7, "t" + version % 5)),
                Updates.set("text", TEXT + version),
                Updates.set("check", version));
    }

    private static int due(int version) {
        return version * 31 % 1000;
    }

    /** Throws if an acknowledged write is missing or a document is torn, and takes over what was saved without an answer. */
    void verify(MongoCollection<Document> items) {
        Map<String, Document> found = new HashMap<>();
        items.find(Filters.regex("_id", "^" + number + "-")).forEach(item -> found.put(item.getString("_id"), item));
        acknowledged.forEach((id, version) -> {
            Document item = found.get(id);
            if (item == null) {
                throw new AssertionError("acknowledged " + id + " is missing");
            }
            int most = id.equals(atWork) ? version + 1 : version;
            int saved = item.getInteger("version");
            if (saved < version || saved > most) {
                throw new AssertionError(id + " has version " + saved + ", acknowledged was " + version);
            }
        });
        found.forEach((id, item) -> {
            int version = item.getInteger("version");
            if (!item.equals(document(id, version).append("unit", item.get("unit")))) {
                throw new AssertionError(id + " is torn: " + item);
            }
            if (!acknowledged.containsKey(id) && !id.equals(atWork)) {
                throw new AssertionError(id + " was never written");
            }
            acknowledged.put(id, version);
        });
        atWork = "";
    }
}
