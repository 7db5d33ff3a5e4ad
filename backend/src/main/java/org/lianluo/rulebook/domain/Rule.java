package org.lianluo.rulebook.domain;

import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermUnit;

/**
 * A term and where it comes from.
 *
 * @param from what it counts from, for example ASSIGNED
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

    public Term term() {
        return new Term(amount, unit);
    }
}
