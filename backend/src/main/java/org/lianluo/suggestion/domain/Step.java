package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;

/**
 * Who does something, when, and how long others then have.
 *
 * @param today the day of {@code at} in China
 * @param term the due day of a term that starts today
 */
public record Step(Actor actor, Instant at, LocalDate today, Function<RuleKind, Deadline> term) {}
