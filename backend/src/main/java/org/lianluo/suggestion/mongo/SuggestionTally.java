package org.lianluo.suggestion.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.computed;
import static com.mongodb.client.model.Projections.fields;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UnwindOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;

/**
 * Counts the suggestions of one filter: the same that lists them, so that every number is that of its items.
 *
 * @param unit about whose part the figures are; null: about whole items
 */
record SuggestionTally(
        MongoCollection<Document> documents,
        Bson filter,
        @Nullable UnitId unit) {

    Map<String, Map<Figure, Integer>> by(Dimension dimension) {
        var tally = new TreeMap<String, Map<Figure, Integer>>();
        documents.aggregate(stages(dimension)).forEach(row -> {
            var id = Objects.requireNonNull(row.get("_id", Document.class));
            var counted = id.getString("figure").split(" ");
            var key = dimension == Dimension.UNIT ? counted[0] : Objects.toString(id.get("key"), "");
            tally.computeIfAbsent(key, it -> new EnumMap<>(Figure.class))
                    .put(Figure.valueOf(counted[counted.length - 1]), row.getInteger("items"));
        });
        return tally;
    }

    /** The figures of a unit are about its own part, and carry its name. */
    private List<Bson> stages(Dimension dimension) {
        boolean ofUnits = dimension == Dimension.UNIT || unit != null;
        var figures = ofUnits ? SuggestionIndex.UNIT_FIGURES : SuggestionIndex.FIGURES;
        var stages = new ArrayList<Bson>(List.of(
                match(filter),
                project(fields(computed("key", "$" + field(dimension)), computed("figure", "$" + figures)))));
        if (dimension == Dimension.REPLY_CLASS) {
            stages.add(unwind("$key", new UnwindOptions().preserveNullAndEmptyArrays(true)));
        }
        stages.add(unwind("$figure"));
        if (unit != null) {
            stages.add(match(in("figure", figuresOf(unit))));
        }
        var id = new Document("figure", "$figure");
        stages.add(group(dimension == Dimension.UNIT ? id : id.append("key", "$key"), sum("items", 1)));
        return stages;
    }

    private static List<String> figuresOf(UnitId unit) {
        return Arrays.stream(Figure.values())
                .map(it -> SuggestionIndex.unitFigure(unit, it))
                .toList();
    }

    /** Those that {@link #by} counts under the empty text. */
    static Bson without(Dimension dimension) {
        return switch (dimension) {
            case UNIT, REPLY_CLASS -> size(field(dimension), 0);
            case ROUND -> eq(SuggestionIndex.ROUNDS, 0);
            case FIELD, DELEGATION, BASIS, YEAR, STATUS, KIND -> exists(field(dimension), false);
        };
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
}
