package org.lianluo.obligation.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.rulebook.OpenClock;
import org.lianluo.rulebook.OpenClocks;
import org.lianluo.shared.Deadline;
import org.springframework.stereotype.Repository;

@Repository
class MongoOpenClocks implements OpenClocks {

    static final String RULE_SET = "obligation.deadline.ruleSet";

    private final MongoCollection<Row> rows;

    MongoOpenClocks(MongoDatabase database) {
        this.rows = database.getCollection(MongoObligations.COLLECTION, Row.class);
    }

    /** An obligation of which nothing but the clock is read. */
    public record Row(Clocked obligation) {

        /** The part that is read. */
        public record Clocked(Deadline deadline) {}
    }

    @Override
    public List<OpenClock> countedBy(Collection<String> ruleSets) {
        Map<Deadline, Integer> clocks = new LinkedHashMap<>();
        rows.find(in(RULE_SET, ruleSets))
                .projection(include("obligation.deadline"))
                .forEach(row -> clocks.merge(row.obligation().deadline(), 1, Integer::sum));
        return clocks.entrySet().stream()
                .map(entry -> new OpenClock(entry.getKey(), entry.getValue()))
                .toList();
    }
}
