package org.lianluo.suggestion.domain;

import org.lianluo.rulebook.RuleKind;
import org.lianluo.suggestion.SuggestionAction;

/**
 * What a state makes somebody owe.
 *
 * @param kind a name of the schema's ObligationKind
 * @param action what discharges it
 * @param rule how long the owner has
 * @param fromAssignment whether the clock is the assignment's, running since that day, or starts with the state
 */
public record Duty(String kind, Party owner, SuggestionAction action, RuleKind rule, boolean fromAssignment) {}
