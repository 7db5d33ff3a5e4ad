package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the suggestions that stores are tested with to their name. */
class EveryFieldTest {

    private final TreeSet<String> seen = new TreeSet<>();
    private final TreeSet<String> filled = new TreeSet<>();

    @Test
    void isFilledSomewhere() {
        EveryField.suggestions().forEach(this::visit);
        seen.removeAll(filled);

        assertThat(seen).isEmpty();
    }

    private void visit(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            values.forEach(this::visit);
        } else if (value instanceof Record record && record.getClass().getName().startsWith("org.lianluo.suggestion")) {
            for (var part : record.getClass().getRecordComponents()) {
                visit(record, part);
            }
        }
    }

    private void visit(Record record, RecordComponent part) {
        var name = record.getClass().getSimpleName() + "." + part.getName();
        var value = value(record, part);
        seen.add(name);
        if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
            filled.add(name);
        }
        visit(value);
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
