package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of values in their sort order, each with the byte its keys begin with. */
enum ValueKind {
    MIN(0x02, true),
    /** An empty array, which matches neither null nor any value. */
    EMPTY_ARRAY(0x04, false),
    NULL(0x05, true),
    NUMBER(0x10, true),
    STRING(0x20, true),
    UUID(0x38, true),
    OBJECT_ID(0x40, true),
    BOOLEAN(0x50, true),
    INSTANT(0x60, true),
    TIMESTAMP(0x64, true),
    /** Equal values have equal keys, but the order of the keys says nothing. */
    OTHER(0x70, false),
    MAX(0xF0, true);

    private final byte code;
    private final boolean ordered;

    ValueKind(int code, boolean ordered) {
        this.code = (byte) code;
        this.ordered = ordered;
    }

    byte code() {
        return code;
    }

    static ValueKind of(@Nullable Object value) {
        if (Missing.isNullOrMissing(value)) {
            return NULL;
        }
        if (value instanceof Number) {
            return NUMBER;
        }
        if (value instanceof String) {
            return STRING;
        }
        if (value instanceof ObjectId) {
            return OBJECT_ID;
        }
        return ofRareValue(value);
    }

    private static ValueKind ofRareValue(@Nullable Object value) {
        if (value instanceof Boolean) {
            return BOOLEAN;
        }
        if (value instanceof Instant) {
            return INSTANT;
        }
        if (value instanceof UUID) {
            return UUID;
        }
        if (value instanceof BsonTimestamp) {
            return TIMESTAMP;
        }
        if (value instanceof MinKey) {
            return MIN;
        }
        if (value == PathValues.EMPTY_ARRAY) {
            return EMPTY_ARRAY;
        }
        return value instanceof MaxKey ? MAX : OTHER;
    }

    /** Whether keys of values like this one sort exactly as the values do. */
    static boolean isOrdered(@Nullable Object value) {
        if (value instanceof Decimal128 || value instanceof Double number && number.isNaN()) {
            return false;
        }
        return of(value).ordered;
    }

    /** Whether the value may bound a range: ranges stay within one kind. */
    static boolean bounds(@Nullable Object value) {
        ValueKind kind = of(value);
        return isOrdered(value) && kind != NULL && kind != MIN && kind != MAX;
    }
}
