package org.lianluo.deputy.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.NodeSource;
import org.lianluo.shared.Scope;
import org.springframework.stereotype.Component;

@Component
class DelegationNodes implements NodeSource {

    private final DeputyDirectory directory;

    DelegationNodes(DeputyDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String prefix() {
        return DelegationId.PREFIX;
    }

    @Override
    public Map<String, Delegation> find(Collection<String> ids, Actor actor) {
        actor.require(Scope.DEPUTY_READ);
        return directory.delegations(ids.stream().map(DelegationId::new).toList()).values().stream()
                .collect(toMap(delegation -> delegation.id().value(), delegation -> delegation));
    }
}
