package org.lianluo.deputy.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.deputy.domain.Deputy;
import org.lianluo.deputy.domain.People;
import org.lianluo.deputy.domain.StoredDirectory;
import org.lianluo.deputy.mongo.MongoDelegations;
import org.lianluo.deputy.mongo.MongoDeputies;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.testing.Actors;
import org.lianluo.testing.TestStore;

class DeputyNodesTest {

    private DeputyDirectory directory;

    @BeforeEach
    void keepTwo() {
        var database = TestStore.database();
        database.getCollection("deputies", Deputy.class).insertMany(List.of(People.ZHANG, People.LV));
        var delegations = new MongoDelegations(database, "CN");
        delegations.keep(List.of(People.BEIJING));
        directory = new StoredDirectory(new MongoDeputies(database, "CN"), delegations);
    }

    @Test
    void showsNoMoreThanTheListDoes() {
        var nodes = new DeputyNodes(directory);

        assertThat(nodes.find(List.of("dep_1", "dep_none"), Actors.PUBLIC))
                .containsOnlyKeys("dep_1")
                .containsValue(People.ZHANG.cardFor(Actors.PUBLIC));
        assertThat(nodes.find(List.of("dep_1"), Actors.with(Role.STAFF))
                        .get("dep_1")
                        .employer())
                .isEqualTo("县中心小学");
    }

    @Test
    void forbidsClientsWithoutTheScope() {
        var client = Actors.client(Scope.UNIT_READ);

        assertThatThrownBy(() -> new DeputyNodes(directory).find(List.of("dep_1"), client))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> new DelegationNodes(directory).find(List.of("del_11"), client))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void findsDelegations() {
        assertThat(new DelegationNodes(directory).find(List.of("del_11", "del_99"), Actors.PUBLIC))
                .containsOnlyKeys("del_11")
                .containsValue(People.BEIJING);
    }

    @Test
    void knowsTheDelegationOfADeputy() {
        assertThat(directory.delegationOf(People.LV.id())).contains(People.BEIJING.id());
        assertThat(directory.delegationOf(new DeputyId("dep_none"))).isEmpty();
    }
}
