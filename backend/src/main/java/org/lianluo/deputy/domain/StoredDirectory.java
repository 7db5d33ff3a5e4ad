package org.lianluo.deputy.domain;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Scope;

/** The directory over what is kept. */
public final class StoredDirectory implements DeputyDirectory {

    private final Deputies deputies;
    private final Delegations delegations;

    public StoredDirectory(Deputies deputies, Delegations delegations) {
        this.deputies = deputies;
        this.delegations = delegations;
    }

    @Override
    public Map<DeputyId, DeputyCard> cards(Collection<DeputyId> ids, Actor actor) {
        actor.require(Scope.DEPUTY_READ);
        return deputies.find(ids).stream().collect(toMap(Deputy::id, deputy -> deputy.cardFor(actor)));
    }

    @Override
    public Optional<DelegationId> delegationOf(DeputyId id) {
        return deputies.find(List.of(id)).stream().map(Deputy::delegation).findFirst();
    }

    @Override
    public Map<DeputyId, DelegationId> delegationsOf(Collection<DeputyId> ids) {
        return ids.isEmpty() ? Map.of() : deputies.find(ids).stream().collect(toMap(Deputy::id, Deputy::delegation));
    }

    @Override
    public List<DeputyId> membersOf(DelegationId delegation) {
        return deputies.membersOf(delegation);
    }

    @Override
    public Map<DelegationId, Delegation> delegations(Collection<DelegationId> ids) {
        return delegations.find(ids);
    }
}
