package org.lianluo.deputy.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.NodeSource;
import org.springframework.stereotype.Component;

@Component
class DeputyNodes implements NodeSource {

    private final DeputyDirectory directory;

    DeputyNodes(DeputyDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String prefix() {
        return DeputyId.PREFIX;
    }

    @Override
    public Map<String, DeputyCard> find(Collection<String> ids, Actor actor) {
        return directory.cards(ids.stream().map(DeputyId::new).toList(), actor).values().stream()
                .collect(toMap(card -> card.id().value(), card -> card));
    }
}
