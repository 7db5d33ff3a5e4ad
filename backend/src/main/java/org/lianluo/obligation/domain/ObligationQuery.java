package org.lianluo.obligation.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Owner;

/**
 * Which obligations.
 *
 * @param owners whose; null for everyone's
 * @param overdue whether their due day has passed; null for both
 * @param kinds of these kinds; empty for all
 */
public record ObligationQuery(
        @Nullable Set<Owner> owners, @Nullable Boolean overdue, LocalDate today, Set<String> kinds) {}
