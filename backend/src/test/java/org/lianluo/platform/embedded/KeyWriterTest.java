package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyWriterTest {

    private static final List<Object> VALUES = Arrays.asList(
            null,
            Long.MIN_VALUE,
            -1e15,
            -5,
            -0.5,
            0,
            0.5,
            1,
            2L,
            3.25,
            Integer.MAX_VALUE,
            1L << 53,
            (1L << 60) - 1,
            1L << 60,
            (1L << 60) + 1,
            Long.MAX_VALUE,
            "",
            "\u0000",
            "\u0000a",
            "a",
            "a\u0000",
            "a\u0000b",
            "ab",
            "b",
            "~",
            "\u0080",
            "\u07FF",
            "代",
            "\uD83D\uDE00",
            "\uE000",
            "\uFFFF",
            new UUID(1, 2),
            new UUID(1, -2),
            new UUID(-1, 0),
            new ObjectId("000000000000000000000001"),
            new ObjectId("ff0000000000000000000001"),
            false,
            true,
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.ofEpochMilli(1));

    @Test
    void sortsAsTheValuesDo() {
        for (Object left : VALUES) {
            for (Object right : VALUES) {
                int expected = Integer.signum(ValueComparator.asc().compare(left, right));
                assertThat(Integer.signum(KeyWriter.keyOf(left).compareTo(KeyWriter.keyOf(right))))
                        .as("%s and %s", left, right)
                        .isEqualTo(expected);
                assertThat(Integer.signum(descending(left).compareTo(descending(right))))
                        .as("%s and %s, descending", left, right)
                        .isEqualTo(-expected);
            }
        }
    }

    private static Key descending(Object value) {
        return new KeyWriter().value(value, false).toKey();
    }

    @Test
    void isNeverTheBeginningOfAnother() {
        for (Object left : VALUES) {
            for (Object right : VALUES) {
                Key key = KeyWriter.keyOf(left);
                assertThat(KeyWriter.keyOf(right).startsWith(key))
                        .as("%s and %s", left, right)
                        .isEqualTo(KeyWriter.keyOf(right).equals(key));
            }
        }
    }

    @Test
    void isTheSameForEqualNumbers() {
        assertThat(KeyWriter.keyOf(1))
                .isEqualTo(KeyWriter.keyOf(1L))
                .isEqualTo(KeyWriter.keyOf(1.0))
                .isEqualTo(KeyWriter.keyOf(new Decimal128(BigDecimal.ONE)));
        assertThat(KeyWriter.keyOf(-0.0)).isEqualTo(KeyWriter.keyOf(0));
        assertThat(KeyWriter.keyOf(new Document("n", 1))).isEqualTo(KeyWriter.keyOf(new Document("n", 1.0)));
    }

    @Test
    void knowsWhichValuesItCannotSort() {
        assertThat(VALUES).allMatch(ValueKind::isOrdered);
        assertThat(List.of(new Document(), List.of(1), new Decimal128(BigDecimal.ONE), Double.NaN))
                .noneMatch(ValueKind::isOrdered);
    }
}
