package org.lianluo.supervision.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.supervision.KeySupervisionStatus;

/**
 * Which topics; conditions that are null or empty are left out.
 *
 * @param audiences of the reader: only what shares one of them is found
 * @param committee that leads it
 * @param suggestion that belongs to it
 */
public record TopicQuery(
        Set<String> audiences,
        @Nullable Integer year,
        Set<KeySupervisionStatus> statuses,
        @Nullable CommitteeId committee,
        @Nullable UnitId unit,
        @Nullable SuggestionId suggestion) {}
