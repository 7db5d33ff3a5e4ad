package org.lianluo.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;

/**
 * Who does something, when, and how long others then have.
 *
 * @param today the day of {@code at} in China
 * @param term the due day of a term that starts on a day
 */
public record SupervisionStep(
        Actor actor, Instant at, LocalDate today, BiFunction<RuleKind, LocalDate, Deadline> term) {}
