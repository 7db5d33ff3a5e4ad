package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Projections.computed;
import static com.mongodb.client.model.Projections.fields;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UnwindOptions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;

/** Counts the suggestions of one filter: the same that lists them, so that every number is that of its items. */
record SuggestionTally(MongoCollection<Document> documents, Bson filter) {

    Map<String, Map<Figure, Integer>> by(Dimension dimension) {
        return dimension == Dimension.UNIT ? byUnit() : byField(field(dimension), dimension == Dimension.REPLY_CLASS);
    }

    private static String field(Dimension dimension) {
        return switch (dimension) {
            case FIELD -> SuggestionIndex.FIELD;
            case REPLY_CLASS -> SuggestionIndex.CLASSES;
            case DELEGATION -> SuggestionIndex.DELEGATION;
            case UNIT -> SuggestionIndex.UNITS;
            case BASIS -> SuggestionIndex.BASIS;
            case ROUND -> SuggestionIndex.ROUNDS;
            case YEAR -> SuggestionIndex.YEAR;
            case STATUS -> SuggestionIndex.STATUS;
            case KIND -> SuggestionIndex.KIND;
        };
    }

    private Map<String, Map<Figure, Integer>> byField(String field, boolean severalValues) {
        var stages = new ArrayList<Bson>(List.of(
                match(filter),
                project(fields(computed("key", "$" + field), computed("figure", "$" + SuggestionIndex.FIGURES)))));
        if (severalValues) {
            stages.add(unwind("$key", new UnwindOptions().preserveNullAndEmptyArrays(true)));
        }
        stages.add(unwind("$figure"));
        stages.add(group(new Document("key", "$key").append("figure", "$figure"), sum("items", 1)));
        var tally = new TreeMap<String, Map<Figure, Integer>>();
        documents.aggregate(stages).forEach(row -> {
            var id = Objects.requireNonNull(row.get("_id", Document.class));
            add(tally, Objects.toString(id.get("key"), ""), Figure.valueOf(id.getString("figure")), row);
        });
        return tally;
    }

    /** The figures of a unit are about its own part, and carry its name. */
    private Map<String, Map<Figure, Integer>> byUnit() {
        var stages = List.of(
                match(filter),
                project(fields(computed("figure", "$" + SuggestionIndex.UNIT_FIGURES))),
                unwind("$figure"),
                group("$figure", sum("items", 1)));
        var tally = new TreeMap<String, Map<Figure, Integer>>();
        documents.aggregate(stages).forEach(row -> {
            var parts = row.getString("_id").split(" ");
            add(tally, parts[0], Figure.valueOf(parts[1]), row);
        });
        return tally;
    }

    private static void add(Map<String, Map<Figure, Integer>> tally, String key, Figure figure, Document row) {
        tally.computeIfAbsent(key, it -> new EnumMap<>(Figure.class)).put(figure, row.getInteger("items"));
    }
}
