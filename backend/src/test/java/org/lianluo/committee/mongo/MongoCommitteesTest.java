package org.lianluo.committee.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.committee.Committee;
import org.lianluo.committee.CommitteeKind;
import org.lianluo.committee.domain.Committees;
import org.lianluo.shared.CommitteeId;
import org.lianluo.testing.TestStore;

class MongoCommitteesTest {

    private static final Committee EDUCATION = committee("com_edu", 5, "教育科学文化卫生委员会");
    private static final Committee ETHNIC = committee("com_ethnic", 1, "民族委员会");

    private Committees committees;

    private static Committee committee(String id, int order, String name) {
        return new Committee(new CommitteeId(id), "CN", name, "A committee", CommitteeKind.SPECIAL, order, "组织法第三十四条");
    }

    @BeforeEach
    void keepTwo() {
        committees = new MongoCommittees(TestStore.database(new CommitteeConfiguration().committeeIndexes()), "CN");
        committees.keep(List.of(EDUCATION, ETHNIC));
    }

    @Test
    void listsInTheOfficialOrder() {
        assertThat(committees.list()).containsExactly(ETHNIC, EDUCATION);
    }

    @Test
    void findsThoseThatExist() {
        assertThat(committees.committees(List.of(EDUCATION.id(), new CommitteeId("com_none"))))
                .containsOnlyKeys(EDUCATION.id())
                .containsValue(EDUCATION);
    }

    @Test
    void keepsTheNewStateOfAKnownCommittee() {
        var renamed = committee("com_edu", 5, "教育委员会");
        committees.keep(List.of(renamed));

        assertThat(committees.list()).containsExactly(ETHNIC, renamed);
    }
}
