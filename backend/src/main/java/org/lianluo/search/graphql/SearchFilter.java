package org.lianluo.search.graphql;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.index.Facet;

/** The values of which a hit must have one; what is left out or empty does not count. */
record SearchFilter(
        @Nullable List<String> state,
        @Nullable List<String> field,
        @Nullable List<String> unit,
        @Nullable List<String> delegation,
        @Nullable List<Integer> year,
        @Nullable List<String> replyClass) {

    static final SearchFilter NONE = new SearchFilter(null, null, null, null, null, null);

    private static final int MOST_VALUES = 50;

    Map<Facet, Set<String>> values() {
        var values = new EnumMap<Facet, Set<String>>(Facet.class);
        take(values, Facet.STATE, state);
        take(values, Facet.FIELD, field);
        take(values, Facet.UNIT, unit);
        take(values, Facet.DELEGATION, delegation);
        take(values, Facet.YEAR, year);
        take(values, Facet.REPLY_CLASS, replyClass);
        return values;
    }

    private static void take(Map<Facet, Set<String>> values, Facet facet, @Nullable List<?> asked) {
        if (asked != null && asked.size() > MOST_VALUES) {
            throw new BadArgument("argument.tooManyValues", facet.name(), MOST_VALUES);
        }
        if (asked != null && !asked.isEmpty()) {
            values.put(facet, asked.stream().map(String::valueOf).collect(Collectors.toSet()));
        }
    }
}
