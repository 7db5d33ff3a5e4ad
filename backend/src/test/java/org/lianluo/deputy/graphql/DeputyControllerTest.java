package org.lianluo.deputy.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.deputy.domain.Deputy;
import org.lianluo.deputy.domain.People;
import org.lianluo.deputy.mongo.MongoDelegations;
import org.lianluo.deputy.mongo.MongoDeputies;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.testing.Actors;
import org.lianluo.testing.TestGraphQl;
import org.lianluo.testing.TestStore;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

class DeputyControllerTest {

    private static final String LIST = """
            { deputies(first: 10) {
                nodes { id version name employer primaryLevel fieldsOfExpertise
                        delegation { shortName memberCount } }
                pageInfo { hasNextPage } } }
            """;

    private MongoDeputies deputies;
    private MongoDelegations delegations;

    @BeforeEach
    void keepThree() {
        var database = TestStore.database();
        database.getCollection("deputies", Deputy.class).insertMany(List.of(People.ZHANG, People.LV, People.ZHAN));
        deputies = new MongoDeputies(database, "CN");
        delegations = new MongoDelegations(database, "CN");
        delegations.keep(List.of(People.BEIJING, People.HEBEI));
    }

    private GraphQlTester as(Actor actor) {
        return TestGraphQl.as(
                actor, new DeputyController(deputies, delegations), new DelegationController(delegations, deputies));
    }

    @Test
    void listsDeputiesWithTheirDelegationsInThreeRoundTrips() {
        var commands = TestStore.commandsOf(() -> as(Actors.with(Role.STAFF))
                .document(LIST)
                .execute()
                .path("deputies.nodes[*].name")
                .entityList(String.class)
                .containsExactly("吕海杰", "詹高", "张伟民")
                .path("deputies.nodes[*].delegation.memberCount")
                .entityList(Integer.class)
                .containsExactly(2, 1, 2)
                .path("deputies.nodes[0].employer")
                .entity(String.class)
                .isEqualTo("县中心小学"));

        assertThat(commands).containsExactly("find", "find", "aggregate");
    }

    @Test
    void countsTheWholeListOnlyWhenAsked() {
        var commands = TestStore.commandsOf(() -> as(Actors.PUBLIC)
                .document("{ deputies(first: 1) { totalCount nodes { name } } }")
                .execute()
                .path("deputies.totalCount")
                .entity(Integer.class)
                .isEqualTo(3));

        assertThat(commands).containsExactlyInAnyOrder("find", "aggregate");
    }

    @Test
    void hidesFromThePublicWhatIsNotForIt() {
        as(Actors.PUBLIC)
                .document(LIST)
                .execute()
                .path("deputies.nodes[0].employer")
                .valueIsNull()
                .path("deputies.nodes[0].primaryLevel")
                .valueIsNull()
                .path("deputies.nodes[0].fieldsOfExpertise")
                .valueIsNull();
    }

    @Test
    void takesTheFilterOfTheQuery() {
        as(Actors.with(Role.STAFF))
                .document("{ deputies(first: 5, filter: {name: \"zh\", primaryLevel: true}) { nodes { id } } }")
                .execute()
                .path("deputies.nodes[*].id")
                .entityList(String.class)
                .containsExactly("dep_1");
    }

    @Test
    void refusesAnEndlessName() {
        as(Actors.PUBLIC)
                .document("{ deputies(first: 5, filter: {name: \"" + "a".repeat(51) + "\"}) { nodes { name } } }")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors).extracting(ResponseError::getMessage).containsExactly("BadArgument"));
    }

    @Test
    void refusesAClientWithoutTheScope() {
        for (var query : List.of(LIST, "{ delegations(first: 5) { nodes { name } } }")) {
            as(Actors.client(Scope.SUGGESTION_READ))
                    .document(query)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .extracting(ResponseError::getMessage)
                            .containsExactly("Forbidden"));
        }
    }

    @Test
    void listsDelegationsInTheOfficialOrder() {
        as(Actors.client(Scope.DEPUTY_READ))
                .document("{ delegations(first: 5) { totalCount nodes { name quota memberCount } } }")
                .execute()
                .path("delegations.nodes[*].name")
                .entityList(String.class)
                .containsExactly("北京市", "河北省");
    }
}
