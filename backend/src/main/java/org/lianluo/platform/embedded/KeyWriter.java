package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Encodes values so that the unsigned order of the bytes is the order of the values, equal values have equal bytes, and no
 * encoding is the beginning of another: encodings can be joined to compound keys.
 */
final class KeyWriter {

    private byte[] bytes = new byte[48];
    private int length;

    static Key keyOf(@Nullable Object value) {
        return new KeyWriter().value(value, true).toKey();
    }

    KeyWriter key(Key key) {
        for (byte b : key.bytes()) {
            put(b);
        }
        return this;
    }

    /** Appends a value; a descending one has all its bits turned. */
    KeyWriter value(@Nullable Object value, boolean ascending) {
        int start = length;
        ValueKind kind = ValueKind.of(value);
        put(kind.code());
        write(kind, value);
        return ascending ? this : turn(start);
    }

    KeyWriter kind(ValueKind kind, boolean ascending) {
        int start = length;
        put(kind.code());
        return ascending ? this : turn(start);
    }

    Key toKey() {
        return new Key(Arrays.copyOf(bytes, length));
    }

    private void write(ValueKind kind, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case NUMBER -> number((Number) value);
            case STRING -> text((String) value);
            case UUID -> {
                putLong(((UUID) value).getMostSignificantBits());
                putLong(((UUID) value).getLeastSignificantBits());
            }
            case OBJECT_ID -> putAll(((ObjectId) value).toByteArray());
            case BOOLEAN -> put((byte) (((Boolean) value) ? 1 : 0));
            case INSTANT -> putLong(((Instant) value).toEpochMilli() ^ Long.MIN_VALUE);
            case TIMESTAMP -> putLong(((BsonTimestamp) value).getValue());
            case OTHER ->
                putAll(Bson.bytes(
                        new Document("v", new KeyValue(value).normalized().get(0))));
            default -> {}
        }
    }

    /** The nearest double, then what a long differs from it: 1, 1L and 1.0 are the same key, neighbours of 2^60 are not. */
    private void number(Number number) {
        double nearest = number.doubleValue() == 0 ? 0.0 : number.doubleValue();
        long bits = Double.doubleToLongBits(nearest);
        putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        long rest = number instanceof Long exact ? exact - (long) nearest : 0;
        int shifted = (int) rest + 0x8000;
        put((byte) (shifted >> 8));
        put((byte) shifted);
    }

    /** UTF-16 units, each as one to three bytes, because strings are compared by units; zero is escaped, two zeros end. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                put((byte) 0);
                put((byte) 0xFF);
            } else if (unit < 0x80) {
                put((byte) unit);
            } else if (unit < 0x800) {
                put((byte) (0xC0 | unit >> 6));
                put((byte) (0x80 | unit & 0x3F));
            } else {
                put((byte) (0xE0 | unit >> 12));
                put((byte) (0x80 | unit >> 6 & 0x3F));
                put((byte) (0x80 | unit & 0x3F));
            }
        }
        put((byte) 0);
        put((byte) 0);
    }

    private KeyWriter turn(int start) {
        for (int i = start; i < length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        return this;
    }

    private void putLong(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((byte) (value >>> shift));
        }
    }

    private void putAll(byte[] more) {
        for (byte b : more) {
            put(b);
        }
    }

    private void put(byte b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = b;
    }
}
