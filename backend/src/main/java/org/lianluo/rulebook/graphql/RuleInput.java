package org.lianluo.rulebook.graphql;

import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.domain.Rule;
import org.lianluo.shared.TermUnit;

/** A rule of a new version. */
record RuleInput(
        RuleKind kind,
        int amount,
        TermUnit unit,
        String from,
        String source,
        @Nullable String note) {

    Rule rule() {
        return new Rule(kind, amount, unit, from, source.strip(), note == null || note.isBlank() ? null : note.strip());
    }
}
