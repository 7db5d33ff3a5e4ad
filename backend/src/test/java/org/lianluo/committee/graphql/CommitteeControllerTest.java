package org.lianluo.committee.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.committee.Committee;
import org.lianluo.committee.CommitteeKind;
import org.lianluo.committee.domain.Committees;
import org.lianluo.committee.mongo.MongoCommittees;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Scope;
import org.lianluo.testing.Actors;
import org.lianluo.testing.TestGraphQl;
import org.lianluo.testing.TestStore;
import org.springframework.graphql.ResponseError;

class CommitteeControllerTest {

    private static final Committee EDUCATION = new Committee(
            new CommitteeId("com_edu"), "CN", "教育科学文化卫生委员会", "Education Committee", CommitteeKind.SPECIAL, 5, "第三十四条");

    private Committees committees;

    @BeforeEach
    void keepOne() {
        committees = new MongoCommittees(TestStore.database(), "CN");
        committees.keep(List.of(EDUCATION));
    }

    @Test
    void listsCommitteesForEverybody() {
        TestGraphQl.as(Actors.PUBLIC, new CommitteeController(committees))
                .document("{ committees { id name nameEn kind } }")
                .execute()
                .path("committees[0].name")
                .entity(String.class)
                .isEqualTo("教育科学文化卫生委员会");
    }

    @Test
    void refusesAClientWithoutTheScope() {
        TestGraphQl.as(Actors.client(Scope.DEPUTY_READ), new CommitteeController(committees))
                .document("{ committees { id } }")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors).extracting(ResponseError::getMessage).containsExactly("Forbidden"));
    }

    @Test
    void findsNodesUnderTheSameScope() {
        var nodes = new CommitteeNodes(committees);

        assertThat(nodes.find(List.of("com_edu", "com_none"), Actors.PUBLIC)).containsOnlyKeys("com_edu");
        assertThatThrownBy(() -> nodes.find(List.of("com_edu"), Actors.client(Scope.DEPUTY_READ)))
                .isInstanceOf(Forbidden.class);
    }
}
