package org.lianluo.analysis.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.Figure;

/** A share computed from figures; what it is a share of stands in its base. */
public enum Rate {
    ON_TIME(Set.of(Figure.REPLIED_ON_TIME), Set.of(Figure.REPLIED)),
    REASSIGNMENT(Set.of(Figure.REASSIGNED), Set.of(Figure.ASSIGNED)),
    SATISFIED_PROCESS(Set.of(Figure.PROCESS_SATISFIED, Figure.PROCESS_BASICALLY_SATISFIED), Set.of(Figure.EVALUATED)),
    SATISFIED_RESULT(Set.of(Figure.RESULT_SATISFIED, Figure.RESULT_BASICALLY_SATISFIED), Set.of(Figure.EVALUATED)),
    REALLY_DONE(
            Set.of(Figure.REALLY_DONE), Set.of(Figure.REALLY_DONE, Figure.REALLY_DONE_PARTLY, Figure.REALLY_NOT_DONE)),
    /** Promises that are still open count neither way. */
    PROMISE_KEPT(Set.of(Figure.ALL_PROMISES_KEPT), Set.of(Figure.ALL_PROMISES_KEPT, Figure.A_PROMISE_FAILED)),
    CONTACT(Set.of(Figure.CONTACTED_BEFORE_REPLY), Set.of(Figure.REPLIED)),
    SILENT(Set.of(Figure.SILENT), Set.of(Figure.SILENT, Figure.EVALUATED));

    private final Set<Figure> part;
    private final Set<Figure> base;

    /** The figures of each set never hold for the same suggestion together, so that their sum counts suggestions. */
    Rate(Set<Figure> part, Set<Figure> base) {
        this.part = EnumSet.copyOf(part);
        this.base = EnumSet.copyOf(base);
    }

    /** From 0 to 1; null where there is nothing to take a share of. */
    public @Nullable Double of(Map<Figure, Integer> figures) {
        int whole = sum(base, figures);
        return whole == 0 ? null : (double) sum(part, figures) / whole;
    }

    private static int sum(Set<Figure> wanted, Map<Figure, Integer> figures) {
        return wanted.stream().mapToInt(it -> figures.getOrDefault(it, 0)).sum();
    }
}
