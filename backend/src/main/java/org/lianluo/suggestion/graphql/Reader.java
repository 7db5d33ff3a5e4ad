package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.domain.Assignment;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Guard;
import org.lianluo.suggestion.domain.Reply;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionMove;

/** Who reads a suggestion today, and as whom: what each party may see is decided here. */
record Reader(Actor actor, Suggestion suggestion, LocalDate today) {

    /** Whether the reader sees the inside, not only what is published; of former work everything that is left. */
    boolean isInside() {
        return Audience.seesInside(actor, suggestion) || isFormer();
    }

    /** Whether it was taken from the reader's unit, which reads its own work alone. */
    boolean isFormer() {
        return Audience.seesFormerWork(actor, suggestion);
    }

    boolean isOffice() {
        return actor.is(Role.STAFF);
    }

    /** The sponsor, the co-authors and those who sign or are asked to. */
    boolean isSponsor() {
        var deputy = actor.deputy();
        return deputy != null
                && actor.is(Role.DEPUTY)
                && (suggestion.isSponsoredBy(deputy)
                        || suggestion.cosigning().coAuthors().contains(deputy)
                        || suggestion.cosigning().takingPart().contains(deputy));
    }

    boolean isUnit(UnitId unit) {
        return actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER) && unit.equals(actor.unit());
    }

    /** Whether the reader sees how an assignment is handled: those inside, and the unit whose work it is or was. */
    boolean seesWork(Assignment assignment) {
        return isInside() || Audience.isOwnWork(actor, assignment);
    }

    /** Whether the reader sees who took a step, and what for: those inside, and the unit on whose assignment it was. */
    boolean seesStep(SuggestionMove move) {
        return isInside()
                || suggestion.handling().assignments().stream()
                        .anyMatch(it -> it.id().equals(move.assignment()) && seesWork(it));
    }

    boolean isHandlingUnit() {
        return actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER) && suggestion.isHandledBy(actor.unit());
    }

    /** The reply in the making: the unit's own, the co-handlers' while they countersign, the office's while it checks. */
    boolean seesDraft(Assignment assignment) {
        return isUnit(assignment.unit())
                || assignment.status() == AssignmentStatus.COUNTERSIGNING
                        && suggestion.handling().partners().stream().anyMatch(it -> isUnit(it.unit()))
                || assignment.status() == AssignmentStatus.CHECKING && isOffice();
    }

    /** What deputies and a unit wrote to each other. */
    boolean seesMessages(UnitId unit) {
        return isOffice() || isUnit(unit) || isSponsor();
    }

    /** A unit sees co-signers' judgements once the sponsor's is locked. */
    boolean seesOpinions(Reply reply) {
        return isInside() && (!isHandlingUnit() || reply.evaluation() != null);
    }

    /** Whether the remark of a step may be read: inner ones by those on whose behalf it was done, and by the office. */
    boolean seesRemark(SuggestionMove move) {
        if (!seesStep(move)) {
            return false;
        }
        return !move.internal()
                || move.behalf() != null && isKey(move.behalf())
                || move.action() == SuggestionAction.QUESTION_REPLY && isHandlingUnit();
    }

    /** An action on the whole, or on an assignment, and what stands in its way. */
    AvailableAction can(SuggestionAction action, @Nullable String assignment) {
        return new AvailableAction(
                action,
                Guard.hindrance(suggestion, action, assignment, actor, today).orElse(null));
    }

    private boolean isKey(String behalf) {
        var unit = actor.unit();
        return unit != null && isUnit(unit) && unit.value().equals(behalf)
                || isOffice() && behalf.equals(Owner.OFFICE.key());
    }
}
