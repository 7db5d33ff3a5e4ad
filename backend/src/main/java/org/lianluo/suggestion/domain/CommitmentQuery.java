package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;

/**
 * Which promises; conditions that are null or empty are left out.
 *
 * @param audiences of the reader: only what belongs to a suggestion that shares one of them is found
 * @param overdueOn those open and due before this day
 */
public record CommitmentQuery(
        Set<String> audiences,
        Set<CommitmentStatus> statuses,
        @Nullable UnitId unit,
        @Nullable DeputyId sponsor,
        @Nullable LocalDate overdueOn,
        @Nullable Integer dueYear) {}
