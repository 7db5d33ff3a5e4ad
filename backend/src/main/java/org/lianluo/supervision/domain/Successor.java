package org.lianluo.supervision.domain;

import java.time.LocalDate;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Request;
import org.lianluo.supervision.KeySupervisionId;

/**
 * The topic that carries this one on in the next year.
 *
 * @param decidedOn the day it was decided to carry it on
 * @param planDue when its plan is due
 */
public record Successor(KeySupervisionId id, LocalDate decidedOn, Deadline planDue) {

    /** Of this topic; its id is the same however often it is decided. */
    static Successor of(KeySupervisionId topic, SupervisionStep step) {
        var id = KeySupervisionId.PREFIX + Request.sha256("after " + topic).substring(0, 24);
        var planDue = step.term().apply(RuleKind.PLAN_SUPERVISION, step.today());
        return new Successor(new KeySupervisionId(id), step.today(), planDue);
    }
}
