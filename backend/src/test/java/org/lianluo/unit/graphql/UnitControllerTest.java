package org.lianluo.unit.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.testing.Actors;
import org.lianluo.testing.TestGraphQl;
import org.lianluo.testing.TestStore;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitKind;
import org.lianluo.unit.domain.Units;
import org.lianluo.unit.mongo.MongoUnits;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

class UnitControllerTest {

    private static final UndertakingUnit EDUCATION = new UndertakingUnit(
            new UnitId("unt_moe"),
            "CN",
            "教育部",
            "教育部",
            "Ministry of Education",
            UnitKind.MINISTRY,
            List.of("国家教育委员会"),
            List.of(),
            "学校",
            1,
            "source");

    private Units units;

    @BeforeEach
    void keepOne() {
        units = new MongoUnits(TestStore.database(), "CN");
        units.keep(List.of(EDUCATION));
    }

    private GraphQlTester as(Actor actor) {
        return TestGraphQl.as(actor, new UnitController(units));
    }

    @Test
    void listsUnitsForEverybody() {
        as(Actors.PUBLIC)
                .document(
                        "{ units(first: 5, filter: {name: \"教育\"}) { totalCount edges { cursor node { id name shortName"
                                + " nameEn formerNames duties } } } }")
                .execute()
                .path("units.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("units.edges[0].node.formerNames")
                .entityList(String.class)
                .containsExactly("国家教育委员会");
    }

    @Test
    void refusesAnEndlessName() {
        as(Actors.PUBLIC)
                .document("{ units(first: 5, filter: {name: \"" + "a".repeat(51) + "\"}) { nodes { name } } }")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors).extracting(ResponseError::getMessage).containsExactly("BadArgument"));
    }

    @Test
    void refusesAClientWithoutTheScope() {
        as(Actors.client(Scope.DEPUTY_READ))
                .document("{ units(first: 5) { nodes { name } } }")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors).extracting(ResponseError::getMessage).containsExactly("Forbidden"));
    }

    @Test
    void findsNodesUnderTheSameScope() {
        var nodes = new UnitNodes(units);

        assertThat(nodes.find(List.of("unt_moe", "unt_none"), Actors.PUBLIC))
                .containsOnlyKeys("unt_moe")
                .containsValue(EDUCATION);
        assertThatThrownBy(() -> nodes.find(List.of("unt_moe"), Actors.client(Scope.DEPUTY_READ)))
                .isInstanceOf(Forbidden.class);
    }
}
