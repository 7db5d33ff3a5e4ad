package org.lianluo.supervision.domain;

import java.time.LocalDate;
import org.lianluo.shared.Deadline;
import org.lianluo.supervision.KeySupervisionId;

/**
 * The topic that carries this one on in the next year.
 *
 * @param decidedOn the day it was decided to carry it on
 * @param planDue when its plan is due
 */
public record Successor(KeySupervisionId id, LocalDate decidedOn, Deadline planDue) {}
