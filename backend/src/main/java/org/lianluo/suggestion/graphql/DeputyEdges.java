package org.lianluo.suggestion.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.platform.graphql.Nodes;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Named;
import org.lianluo.shared.Node;
import org.lianluo.shared.Owner;
import org.lianluo.suggestion.domain.ContactEntry;
import org.lianluo.suggestion.domain.CosignerEvaluation;
import org.lianluo.suggestion.domain.DelegationConfirmation;
import org.lianluo.suggestion.domain.Delivery;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The deputies and delegations the parts of suggestions name: each for a whole page in one look-up. */
@Controller
class DeputyEdges {

    private final Lookups lookups;
    private final Nodes nodes;
    private final Messages messages;

    DeputyEdges(Lookups lookups, Nodes nodes, Messages messages) {
        this.lookups = lookups;
        this.nodes = nodes;
        this.messages = messages;
    }

    @BatchMapping(typeName = "Cosignature", field = "deputy")
    Map<CosignatureView, DeputyCard> cosigner(List<CosignatureView> page, @ContextValue Actor actor) {
        return lookups.deputies(page, actor, CosignatureView::deputyId);
    }

    @BatchMapping(typeName = "Cosignature", field = "delegation")
    Map<CosignatureView, Delegation> delegationOf(List<CosignatureView> page) {
        return lookups.delegations(page, CosignatureView::delegationId);
    }

    @BatchMapping(typeName = "DelegationConfirmation", field = "delegation")
    Map<DelegationConfirmation, Delegation> confirming(List<DelegationConfirmation> page) {
        return lookups.delegations(page, DelegationConfirmation::delegation);
    }

    @BatchMapping(typeName = "ContactEntry", field = "deputy")
    Map<ContactEntry, DeputyCard> contacted(List<ContactEntry> page, @ContextValue Actor actor) {
        return lookups.deputies(page, actor, ContactEntry::deputy);
    }

    @BatchMapping(typeName = "ReplyDelivery", field = "deputy")
    Map<Delivery, DeputyCard> reached(List<Delivery> page, @ContextValue Actor actor) {
        return lookups.deputies(page, actor, Delivery::deputy);
    }

    @BatchMapping(typeName = "CosignerEvaluation", field = "deputy")
    Map<CosignerEvaluation, DeputyCard> judging(List<CosignerEvaluation> page, @ContextValue Actor actor) {
        return lookups.deputies(page, actor, CosignerEvaluation::deputy);
    }

    @BatchMapping(typeName = "SuggestionEvent", field = "behalf")
    Map<MoveView, Node> behalf(List<MoveView> page, @ContextValue Actor actor) {
        var found = behalves(page, actor);
        return Lookups.each(page, it -> Lookups.find(found, it.behalfKey()));
    }

    @BatchMapping(typeName = "SuggestionEvent", field = "behalfName")
    Map<MoveView, String> behalfName(List<MoveView> page, @ContextValue Actor actor) {
        var found = behalves(page, actor);
        return Lookups.each(page, it -> {
            var key = it.behalfKey();
            if (key == null) {
                return null;
            }
            return Lookups.find(found, key) instanceof Named named
                    ? named.name()
                    : key.equals(Owner.OFFICE.key()) ? messages.text(actor.locale(), "owner.office") : null;
        });
    }

    private Map<String, Node> behalves(List<MoveView> page, Actor actor) {
        var ids = Lookups.known(page, MoveView::behalfKey).stream()
                .filter(key -> !key.equals(Owner.OFFICE.key()))
                .collect(Collectors.toSet());
        return nodes.find(ids, actor);
    }
}
