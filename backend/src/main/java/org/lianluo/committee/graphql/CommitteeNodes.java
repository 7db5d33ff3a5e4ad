package org.lianluo.committee.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.lianluo.committee.Committee;
import org.lianluo.committee.CommitteeDirectory;
import org.lianluo.shared.Actor;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.NodeSource;
import org.lianluo.shared.Scope;
import org.springframework.stereotype.Component;

@Component
class CommitteeNodes implements NodeSource {

    private final CommitteeDirectory committees;

    CommitteeNodes(CommitteeDirectory committees) {
        this.committees = committees;
    }

    @Override
    public String prefix() {
        return CommitteeId.PREFIX;
    }

    @Override
    public Map<String, Committee> find(Collection<String> ids, Actor actor) {
        actor.require(Scope.UNIT_READ);
        return committees.committees(ids.stream().map(CommitteeId::new).toList()).values().stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
