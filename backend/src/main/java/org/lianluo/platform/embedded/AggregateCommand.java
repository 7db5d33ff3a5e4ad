package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An aggregation whose leading match, sort, skip and limit are served by the indexes, and whose counts copy nothing. */
final class AggregateCommand {

    /** These stages put fields into a shallow copy and could reach into documents that readers share. */
    private static final Set<String> REACHING_IN = Set.of("$addFields", "$lookup", "$graphLookup", "$facet");

    private final MongoDatabase database;
    private final StoredCollection collection;
    private final Document command;
    private final DatabaseResolver resolver;
    private final Oplog oplog;
    private final List<Document> pipeline;

    private Document match = new Document();
    private @Nullable Document sort;
    private int skip;
    private int limit;
    private int served;

    AggregateCommand(
            MongoDatabase database,
            StoredCollection collection,
            Document command,
            DatabaseResolver resolver,
            Oplog oplog) {
        this.database = database;
        this.collection = collection;
        this.command = command;
        this.resolver = resolver;
        this.oplog = oplog;
        this.pipeline = Aggregation.parse(command.get("pipeline"));
    }

    Document run() {
        serve();
        List<Document> rest = pipeline.subList(served, pipeline.size());
        Aggregation remaining = Aggregation.fromPipeline(rest, resolver, database, collection, oplog);
        remaining.validate(new Document("cursor", new Document()));
        String counter = counter(rest);
        return reply(counter == null ? remaining.runStages(documents(rest)) : counted(counter, groupId(rest)));
    }

    private void serve() {
        if (leading("$match") instanceof Document filter) {
            match = filter;
            served++;
        }
        if (leading("$sort") instanceof Document order) {
            sort = order;
            served++;
        }
        if (leading("$skip") instanceof Number number) {
            skip = number.intValue();
            served++;
        }
        if (leading("$limit") instanceof Number number && number.intValue() > 0) {
            limit = number.intValue();
            served++;
        }
    }

    private @Nullable Object leading(String stage) {
        return served < pipeline.size() ? pipeline.get(served).get(stage) : null;
    }

    private Stream<Document> documents(List<Document> rest) {
        Stream<Document> found = collection.finder().find(match, sort, skip, limit);
        boolean shared = rest.stream().noneMatch(stage -> REACHING_IN.contains(firstKey(stage)));
        return shared ? found : found.map(Document::cloneDeeply);
    }

    /** The field a pure count goes to, or null: {@code {$group: {_id: constant, n: {$sum: 1}}}} as the driver sends it. */
    private static @Nullable String counter(List<Document> rest) {
        if (rest.size() != 1 || !(rest.get(0).get("$group") instanceof Document group) || group.size() != 2) {
            return null;
        }
        Object id = group.get("_id");
        if (!group.containsKey("_id") || !(id == null || id instanceof Number)) {
            return null;
        }
        return group.entrySet().stream()
                .filter(field -> !field.getKey().equals("_id") && isOneEach(field.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object groupId(List<Document> rest) {
        return rest.get(0).get("$group") instanceof Document group ? group.get("_id") : null;
    }

    private static boolean isOneEach(@Nullable Object accumulator) {
        return accumulator instanceof Document sum
                && sum.size() == 1
                && sum.get("$sum") instanceof Integer one
                && one == 1;
    }

    private List<Document> counted(String counter, @Nullable Object id) {
        int count = Math.toIntExact(collection.finder().count(match, skip, limit));
        if (count == 0) {
            return List.of();
        }
        return List.of(new Document("_id", id).append(counter, count));
    }

    private Document reply(List<Document> documents) {
        Document cursor =
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", documents);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    private static String firstKey(Document stage) {
        return stage.keySet().iterator().next();
    }
}
