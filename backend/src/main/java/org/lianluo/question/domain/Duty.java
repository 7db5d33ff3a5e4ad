package org.lianluo.question.domain;

import org.lianluo.question.QuestionAction;
import org.lianluo.rulebook.RuleKind;

/**
 * What a state makes somebody owe, on a clock that starts with the state.
 *
 * @param kind a name of the schema's ObligationKind
 * @param action what discharges it
 * @param rule how long the owner has
 */
public record Duty(String kind, QuestionParty owner, QuestionAction action, RuleKind rule) {}
