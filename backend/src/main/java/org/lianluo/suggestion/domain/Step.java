package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;

/**
 * Who does something, when, on which assignment, and how long others then have.
 *
 * @param today the day of {@code at} in China
 * @param target the assignment it is done on; null where it is done on the whole
 */
public record Step(
        Actor actor,
        Instant at,
        LocalDate today,
        Terms terms,
        @Nullable Assignment target) {

    public Step(Actor actor, Instant at, LocalDate today, Terms terms) {
        this(actor, at, today, terms, null);
    }

    Step on(@Nullable Assignment assignment) {
        return new Step(actor, at, today, terms, assignment);
    }

    Assignment assignment() {
        return Objects.requireNonNull(target);
    }

    Deadline term(RuleKind kind) {
        return terms.today(kind);
    }
}
