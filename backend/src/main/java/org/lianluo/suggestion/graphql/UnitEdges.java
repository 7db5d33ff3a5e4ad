package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.Map;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.ContactEntry;
import org.lianluo.suggestion.domain.Countersignature;
import org.lianluo.suggestion.domain.Objection;
import org.lianluo.suggestion.domain.UnitMessage;
import org.lianluo.unit.UndertakingUnit;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The units the parts of suggestions name: those of a whole page in one look-up. */
@Controller
class UnitEdges {

    private final Lookups lookups;

    UnitEdges(Lookups lookups) {
        this.lookups = lookups;
    }

    @BatchMapping(typeName = "Assignment", field = "unit")
    Map<AssignmentView, UndertakingUnit> assigned(List<AssignmentView> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, it -> it.assignment().unit());
    }

    @BatchMapping(typeName = "ProposedAssignment", field = "unit")
    Map<Assignee, UndertakingUnit> proposed(List<Assignee> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, Assignee::unit);
    }

    @BatchMapping(typeName = "AssignmentObjection", field = "proposed")
    Map<Objection, UndertakingUnit> thoughtRight(List<Objection> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, Objection::proposed);
    }

    @BatchMapping(typeName = "Reply", field = "unit")
    Map<ReplyView, UndertakingUnit> replying(List<ReplyView> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, it -> it.reply().unit());
    }

    @BatchMapping(typeName = "Countersignature", field = "unit")
    Map<Countersignature, UndertakingUnit> countersigning(List<Countersignature> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, Countersignature::unit);
    }

    @BatchMapping(typeName = "ContactEntry", field = "unit")
    Map<ContactEntry, UndertakingUnit> contacting(List<ContactEntry> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, ContactEntry::unit);
    }

    @BatchMapping(typeName = "UnitMessage", field = "unit")
    Map<UnitMessage, UndertakingUnit> writing(List<UnitMessage> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, UnitMessage::unit);
    }

    @BatchMapping(typeName = "Commitment", field = "unit")
    Map<CommitmentView, UndertakingUnit> promising(List<CommitmentView> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, it -> it.commitment().unit());
    }
}
