package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryPlanTest {

    private static final int ITEMS = 1000;

    private final MVStore file = MVStore.open(null);
    private final StoreMaps maps = new StoreMaps(file);
    private final MVMap<Key, Document> documents = maps.documents("t.items");
    private final List<Counting> indexes = new ArrayList<>();

    /** Counts the entries that are read. */
    private static final class Counting implements Ordered {

        private final StoredIndex index;
        private int read;

        Counting(StoredIndex index) {
            this.index = index;
        }

        @Override
        public List<IndexKey> fields() {
            return index.fields();
        }

        @Override
        public boolean isUnique() {
            return index.isUnique();
        }

        @Override
        public boolean isMultikey() {
            return index.isMultikey();
        }

        @Override
        public boolean isSortable() {
            return index.isSortable();
        }

        @Override
        public boolean covers(Terms terms) {
            return index.covers(terms);
        }

        @Override
        public Iterator<Entry> entries(KeyRange range, boolean backwards) {
            Iterator<Entry> entries = index.entries(range, backwards);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public Entry next() {
                    read++;
                    return entries.next();
                }
            };
        }

        @Override
        public long count(KeyRange range) {
            return index.count(range);
        }
    }

    @BeforeEach
    void fill() {
        index("{a: 1, s: -1, _id: -1}", null);
        index("{s: 1}", "{open: true}");
        index("{tags: 1}", null);
        for (int i = 0; i < ITEMS; i++) {
            Document item = new Document("_id", i)
                    .append("a", i % 4)
                    .append("s", i / 8)
                    .append("open", i % 2 == 0)
                    .append("tags", Arrays.asList(i % 10, i % 10 + 100));
            documents.put(KeyWriter.keyOf(i), item);
            indexes.forEach(counting -> counting.index.restore(item, KeyWriter.keyOf(item.get("_id"))));
        }
    }

    private void index(String key, @Nullable String filter) {
        Document description = json(key);
        Document spec = new Document("name", key).append("key", description);
        spec.putIfNotNull("partialFilterExpression", filter == null ? null : json(filter));
        indexes.add(new Counting(maps.openIndex("t.items", IndexSpec.of(spec))));
    }

    private static Document json(String json) {
        return convert(org.bson.Document.parse(json));
    }

    private static Document convert(org.bson.Document from) {
        Document to = new Document();
        from.forEach((name, value) -> to.put(name, convertValue(value)));
        return to;
    }

    private static Object convertValue(Object value) {
        if (value instanceof org.bson.Document document) {
            return convert(document);
        }
        return value instanceof List<?> list
                ? list.stream().map(QueryPlanTest::convertValue).toList()
                : value;
    }

    private @Nullable QueryPlan plan(String query, @Nullable String order) {
        return QueryPlan.choose(indexes, json(query), order == null ? null : json(order));
    }

    private static List<Key> take(QueryPlan plan, int count) {
        List<Key> taken = new ArrayList<>();
        Iterator<Key> positions = plan.positions();
        while (taken.size() < count && positions.hasNext()) {
            taken.add(positions.next());
        }
        return taken;
    }

    @Test
    void startsAKeysetPageAtItsCursor() {
        QueryPlan plan = plan("{a: 1, $or: [{s: {$lt: 60}}, {s: 60, _id: {$lt: 481}}]}", "{s: -1, _id: -1}");
        assertThat(plan).isNotNull();
        assertThat(plan.sorted()).isTrue();
        assertThat(take(plan, 3)).containsExactly(KeyWriter.keyOf(485), KeyWriter.keyOf(481), KeyWriter.keyOf(477));
        assertThat(indexes.get(0).read).isLessThan(8);
    }

    @Test
    void readsBackwardsForTheOppositeOrder() {
        QueryPlan plan = plan("{a: 1}", "{s: 1, _id: 1}");
        assertThat(plan).isNotNull();
        assertThat(plan.sorted()).isTrue();
        assertThat(take(plan, 2)).containsExactly(KeyWriter.keyOf(1), KeyWriter.keyOf(5));
        assertThat(indexes.get(0).read).isLessThan(6);
    }

    @Test
    void mergesSeveralUnitsInOrderWithoutReadingThemAll() {
        QueryPlan plan = plan("{a: {$in: [1, 3]}}", "{s: -1, _id: -1}");
        assertThat(plan).isNotNull();
        assertThat(plan.sorted()).isTrue();
        assertThat(take(plan, 3)).containsExactly(KeyWriter.keyOf(999), KeyWriter.keyOf(997), KeyWriter.keyOf(995));
        assertThat(indexes.get(0).read).isLessThan(10);
    }

    @Test
    void doesNotSortByAnIndexWithMixedDirectionsThatDiffer() {
        QueryPlan plan = plan("{a: 1}", "{s: 1, _id: -1}");
        assertThat(plan).isNotNull();
        assertThat(plan.sorted()).isFalse();
    }

    @Test
    void usesAPartialIndexOnlyWhereItHoldsEverything() {
        assertThat(plan("{s: {$gt: 5}, open: true}", null))
                .extracting(QueryPlan::index)
                .isEqualTo(indexes.get(1));
        assertThat(plan("{s: {$gt: 5}}", null)).isNull();
        assertThat(plan("{s: 5, open: false}", null)).isNull();
        assertThat(plan("{s: 5, open: {$in: [true, false]}}", null)).isNull();
    }

    @Test
    void readsAMultikeyRangeFromOneSideOnly() {
        QueryPlan plan = plan("{tags: {$gt: 50, $lt: 60}}", null);
        assertThat(plan).isNotNull();
        assertThat(plan.exact()).isFalse();
        assertThat(take(plan, ITEMS)).hasSize(ITEMS);
        assertThat(plan("{tags: 7}", "{tags: 1}").sorted()).isFalse();
    }

    @Test
    void countsFromTheIndexWhereItSaysEverything() {
        QueryPlan exact = plan("{a: 2, s: {$gte: 10, $lt: 20}}", null);
        assertThat(exact).isNotNull();
        assertThat(exact.exact()).isTrue();
        assertThat(exact.count()).isEqualTo(20);
        assertThat(plan("{a: 2, open: true}", null).exact()).isFalse();
        assertThat(plan("{a: 2, s: {$ne: 5}}", null).exact()).isFalse();
        assertThat(plan("{tags: 3}", null).exact()).isFalse();
    }

    @Test
    void looksAtEverythingWhereNoIndexHelps() {
        assertThat(plan("{x: 1}", null)).isNull();
        assertThat(plan("{$or: [{a: 1}, {x: 2}]}", null)).isNull();
    }
}
