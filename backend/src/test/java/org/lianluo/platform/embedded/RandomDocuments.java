package org.lianluo.platform.embedded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Decimal128;

/** Documents, filters, orders and changes drawn from few values, so that they often meet. */
final class RandomDocuments {

    static final List<String> SORTABLE = List.of("a", "s", "d", "n.x", "f");
    private static final List<String> TEXTS =
            List.of("", "a", "ab", "b", "代表", "建议", "\u0000", "a\u0000", "\uFFFD", "\uD83D\uDE00", "Z");
    private static final int IDS = 150;

    private final Random random;

    RandomDocuments(Random random) {
        this.random = random;
    }

    Object id() {
        int number = random.nextInt(IDS);
        return number % 3 == 0 ? "k" + number : (Object) number;
    }

    Document document(Object id) {
        Document document = new Document("_id", id);
        put(document, "a", this::scalar);
        put(document, "s", this::text);
        put(document, "d", this::date);
        put(document, "f", random::nextBoolean);
        put(document, "tags", () -> list(this::scalar));
        put(document, "n", () -> new Document("x", scalar()).append("y", random.nextInt(3)));
        put(document, "items", () -> list(() -> new Document("k", random.nextInt(4)).append("v", text())));
        return document;
    }

    private void put(Document document, String name, Supplier<Object> value) {
        int chance = random.nextInt(12);
        if (chance == 0) {
            document.append(name, null);
        } else if (chance > 1) {
            document.append(name, value.get());
        }
    }

    Object scalar() {
        return switch (random.nextInt(14)) {
            case 0 -> text();
            case 1 -> (long) random.nextInt(5);
            case 2 -> random.nextInt(10) / 2.0;
            case 3 -> random.nextBoolean();
            case 4 -> (1L << 60) + random.nextInt(3);
            case 5 -> date();
            case 6 -> random.nextInt(9) == 0 ? new Decimal128(random.nextInt(4)) : -0.0;
            default -> random.nextInt(8) - 2;
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Date date() {
        return Date.from(Instant.EPOCH.plusSeconds(86_400L * (random.nextInt(9) - 3)));
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    Document filter() {
        Document filter = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            filter.putAll(condition());
        }
        if (random.nextInt(4) == 0) {
            filter.append("$and", List.of(condition(), condition()));
        }
        if (random.nextInt(5) == 0) {
            filter.putAll(keyset());
        } else if (random.nextInt(6) == 0) {
            filter.append("$or", List.of(condition(), condition()));
        }
        return filter;
    }

    /** The rest of a list behind one of its items, as a keyset cursor asks for it. */
    private Document keyset() {
        String path = random.nextBoolean() ? "s" : "d";
        Object value = path.equals("s") ? text() : date();
        boolean ascending = random.nextBoolean();
        String beyond = ascending ? "$gt" : "$lt";
        return new Document(
                "$or",
                List.of(
                        new Document(path, new Document(beyond, value)),
                        new Document(path, value).append("_id", new Document(beyond, id()))));
    }

    private Document condition() {
        return switch (random.nextInt(12)) {
            case 0 -> new Document("_id", random.nextBoolean() ? id() : new Document("$in", List.of(id(), id(), id())));
            case 1 -> new Document("s", operator(this::text));
            case 2 -> new Document("d", operator(this::date));
            case 3 -> new Document("f", random.nextInt(4) > 0);
            case 4 -> new Document("tags", operator(this::scalar));
            case 5 -> new Document("n.x", operator(this::scalar));
            case 6 -> new Document("items.k", operator(() -> random.nextInt(4)));
            case 7 ->
                new Document(
                        "items", new Document("$elemMatch", new Document("k", random.nextInt(4)).append("v", text())));
            case 8 -> new Document("s", new Document("$regex", "^a"));
            default -> new Document("a", operator(this::scalar));
        };
    }

    private Object operator(Supplier<Object> value) {
        return switch (random.nextInt(12)) {
            case 0 -> new Document("$in", List.of(value.get(), value.get(), value.get()));
            case 1 -> new Document("$gt", value.get());
            case 2 -> new Document("$gte", value.get()).append("$lt", value.get());
            case 3 -> new Document("$lte", value.get());
            case 4 -> new Document("$gte", value.get());
            case 5 -> new Document("$ne", value.get());
            case 6 -> new Document("$exists", random.nextBoolean());
            case 7 -> new Document("$eq", value.get());
            case 8 -> new Document("$in", java.util.Arrays.asList(value.get(), null));
            case 9 -> new Document("$not", new Document("$gt", value.get()));
            default -> random.nextInt(5) == 0 ? null : value.get();
        };
    }

    /** An order that leaves nothing open. */
    Document order() {
        Document order = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
            order.append(SORTABLE.get(random.nextInt(SORTABLE.size())), random.nextBoolean() ? 1 : -1);
        }
        return order.append("_id", random.nextBoolean() ? 1 : -1);
    }

    Document change() {
        return switch (random.nextInt(8)) {
            case 0 -> new Document("$unset", new Document(random.nextBoolean() ? "a" : "tags", ""));
            case 1 -> new Document("$set", new Document("n.x", scalar()));
            case 2 -> new Document("$set", new Document("tags", list(this::scalar)));
            case 3 -> new Document("$set", new Document("f", random.nextBoolean()).append("d", date()));
            case 4 -> new Document("$set", new Document("items", list(() -> new Document("k", random.nextInt(4)))));
            case 5 -> new Document("$inc", new Document("n.y", 1));
            default -> new Document("$set", new Document("a", scalar()).append("s", text()));
        };
    }
}
