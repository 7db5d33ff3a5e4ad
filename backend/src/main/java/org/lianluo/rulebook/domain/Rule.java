package org.lianluo.rulebook.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermUnit;

/**
 * A term and where it comes from.
 *
 * @param from what it counts from, one of {@link #STARTS}
 * @param source the article, or that it is a default of ours
 * @param note what else a reader should know; null where nothing
 */
public record Rule(
        RuleKind kind,
        int amount,
        TermUnit unit,
        String from,
        String source,
        @Nullable String note) {

    /** The events a term can count from, each with a text {@code start.…} in the catalogue. */
    public static final Set<String> STARTS = Set.of(
            "ACCEPTED",
            "ASKED",
            "ASSIGNED",
            "DECLINED",
            "EVALUATED",
            "INVITED",
            "OBJECTED",
            "PROPOSED",
            "REPLIED",
            "REPORTED",
            "REQUESTED",
            "RETURNED",
            "SENT",
            "SET",
            "SUBMITTED",
            "SUPERVISED",
            "SUSPENDED",
            "YEAR_CLOSING");

    public Term term() {
        return new Term(amount, unit);
    }
}
