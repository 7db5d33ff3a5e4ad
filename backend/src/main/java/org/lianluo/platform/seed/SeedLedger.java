package org.lianluo.platform.seed;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.lianluo.shared.Request;
import org.springframework.stereotype.Component;

/** Remembers which of our files are in the store, by the fingerprint of their content. */
@Component
public class SeedLedger {

    private final MongoCollection<Document> seeds;
    private final Clock clock;

    public SeedLedger(MongoDatabase database, Clock clock) {
        this.seeds = database.getCollection("seeds");
        this.clock = clock;
    }

    /** Whether just this content was loaded before; what users changed since then stays as they left it. */
    public boolean has(String file, String fingerprint) {
        var entry = seeds.find(eq(file)).first();
        return entry != null && fingerprint.equals(entry.getString("fingerprint"));
    }

    void note(String file, String fingerprint, ImportReport report) {
        seeds.replaceOne(
                eq(file),
                new Document("fingerprint", fingerprint)
                        .append("kept", report.kept())
                        .append("refused", report.refused())
                        .append("loadedAt", Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    static String fingerprint(byte[] content) {
        return Request.sha256(new String(content, StandardCharsets.UTF_8));
    }
}
