package org.lianluo.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Id;

/** The conditions of a query, all of which must hold. */
public final class Conditions {

    private final List<Bson> all = new ArrayList<>();

    public Conditions and(Bson condition) {
        all.add(condition);
        return this;
    }

    /** Left out where the value is null. */
    public Conditions equal(String field, @Nullable Object value) {
        return value == null ? this : and(eq(field, stored(value)));
    }

    /** Nothing fulfils it where there are no values. */
    public Conditions oneOf(String field, Collection<?> values) {
        var stored = values.stream().map(Conditions::stored).toList();
        // Equality lets an index give the order as well.
        return and(stored.size() == 1 ? eq(field, stored.get(0)) : in(field, stored));
    }

    /** Left out where there are no values. */
    public Conditions oneOfAny(String field, Collection<?> values) {
        return values.isEmpty() ? this : oneOf(field, values);
    }

    private static Object stored(Object value) {
        if (value instanceof Id id) {
            return id.value();
        }
        return value instanceof Enum<?> word ? word.name() : value;
    }

    public Bson all() {
        return Filters.and(all);
    }
}
