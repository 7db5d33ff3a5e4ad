package org.lianluo.supervision.domain;

import java.time.LocalDate;
import java.time.Month;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.supervision.KeySupervisionAction;

/**
 * What a state makes somebody owe.
 *
 * @param rule how long the owner has; its name is one of the schema's ObligationKind
 * @param action what discharges it
 * @param yearly whether the clock waits for the end of the topic's year, or runs from the day of the step
 */
public record SupervisionDuty(RuleKind rule, SupervisionParty owner, KeySupervisionAction action, boolean yearly) {

    /** The day the clock counts from. */
    LocalDate start(int year, LocalDate today) {
        var closing = LocalDate.of(year, Month.NOVEMBER, 30);
        return yearly && closing.isAfter(today) ? closing : today;
    }
}
