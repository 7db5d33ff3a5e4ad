package org.lianluo.suggestion.domain;

import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.suggestion.SuggestionAction;

/**
 * What a state makes somebody owe.
 *
 * @param kind a name of the schema's ObligationKind
 * @param action what discharges it
 * @param rule how long the owner has from the day the state begins; null where the clock of the assignment counts
 */
public record Duty(
        String kind,
        Party owner,
        SuggestionAction action,
        @Nullable RuleKind rule) {}
