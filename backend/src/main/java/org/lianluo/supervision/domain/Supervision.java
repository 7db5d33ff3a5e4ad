package org.lianluo.supervision.domain;

import static org.lianluo.supervision.KeySupervisionAction.CLOSE;
import static org.lianluo.supervision.KeySupervisionAction.DROP;
import static org.lianluo.supervision.KeySupervisionAction.GROUP;
import static org.lianluo.supervision.KeySupervisionAction.PLAN;
import static org.lianluo.supervision.KeySupervisionAction.PROGRESS;
import static org.lianluo.supervision.KeySupervisionAction.RECORD;
import static org.lianluo.supervision.KeySupervisionAction.REPORT;
import static org.lianluo.supervision.KeySupervisionAction.ROLL_OVER;
import static org.lianluo.supervision.KeySupervisionAction.UNGROUP;
import static org.lianluo.supervision.KeySupervisionStatus.CLOSED;
import static org.lianluo.supervision.KeySupervisionStatus.DROPPED;
import static org.lianluo.supervision.KeySupervisionStatus.PROPOSED;
import static org.lianluo.supervision.KeySupervisionStatus.REPORTED;
import static org.lianluo.supervision.KeySupervisionStatus.ROLLED_OVER;
import static org.lianluo.supervision.KeySupervisionStatus.SET;
import static org.lianluo.supervision.KeySupervisionStatus.UNDER_SUPERVISION;
import static org.lianluo.supervision.domain.SupervisionParty.LEAD;
import static org.lianluo.supervision.domain.SupervisionParty.OFFICE;
import static org.lianluo.supervision.domain.SupervisionParty.SUPERVISOR;
import static org.lianluo.supervision.domain.SupervisionParty.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionStatus;

/** The whole course of key supervision in one table: every action, obligation and button comes from here. */
public final class Supervision {

    public static final List<SupervisionTransition> TABLE = List.of(
            new SupervisionTransition(PROPOSED, GROUP, SUPERVISOR, PROPOSED),
            new SupervisionTransition(PROPOSED, UNGROUP, SUPERVISOR, PROPOSED),
            new SupervisionTransition(PROPOSED, KeySupervisionAction.SET, OFFICE, SET),
            new SupervisionTransition(PROPOSED, DROP, OFFICE, DROPPED),
            new SupervisionTransition(SET, GROUP, SUPERVISOR, SET),
            new SupervisionTransition(SET, UNGROUP, SUPERVISOR, SET),
            new SupervisionTransition(SET, PLAN, LEAD, UNDER_SUPERVISION),
            new SupervisionTransition(SET, DROP, OFFICE, DROPPED),
            new SupervisionTransition(UNDER_SUPERVISION, GROUP, SUPERVISOR, UNDER_SUPERVISION),
            new SupervisionTransition(UNDER_SUPERVISION, UNGROUP, SUPERVISOR, UNDER_SUPERVISION),
            new SupervisionTransition(UNDER_SUPERVISION, PLAN, LEAD, UNDER_SUPERVISION),
            new SupervisionTransition(UNDER_SUPERVISION, RECORD, SUPERVISOR, UNDER_SUPERVISION),
            new SupervisionTransition(UNDER_SUPERVISION, PROGRESS, UNIT, UNDER_SUPERVISION),
            new SupervisionTransition(UNDER_SUPERVISION, REPORT, LEAD, REPORTED),
            new SupervisionTransition(UNDER_SUPERVISION, DROP, OFFICE, DROPPED),
            new SupervisionTransition(REPORTED, CLOSE, OFFICE, CLOSED),
            new SupervisionTransition(REPORTED, ROLL_OVER, OFFICE, ROLLED_OVER));

    /** What each state makes somebody owe; a state without duties is an end. */
    public static final Map<KeySupervisionStatus, List<SupervisionDuty>> DUTIES = Map.of(
            PROPOSED, List.of(new SupervisionDuty(RuleKind.SET_SUPERVISION, OFFICE, KeySupervisionAction.SET, false)),
            SET, List.of(new SupervisionDuty(RuleKind.PLAN_SUPERVISION, LEAD, PLAN, false)),
            UNDER_SUPERVISION,
                    List.of(
                            new SupervisionDuty(RuleKind.SUPERVISION_PROGRESS, UNIT, PROGRESS, false),
                            new SupervisionDuty(RuleKind.SUPERVISION_REPORT, LEAD, REPORT, true)),
            REPORTED, List.of(new SupervisionDuty(RuleKind.CLOSE_SUPERVISION, OFFICE, CLOSE, false)));

    private Supervision() {}

    static Optional<SupervisionTransition> find(KeySupervisionStatus from, KeySupervisionAction action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .findFirst();
    }

    /** Whose the action is; every action has one party, whatever the state. */
    static SupervisionParty party(KeySupervisionAction action) {
        return TABLE.stream()
                .filter(row -> row.action() == action)
                .findFirst()
                .orElseThrow()
                .who();
    }

    static List<SupervisionDuty> duties(KeySupervisionStatus status) {
        return DUTIES.getOrDefault(status, List.of());
    }
}
