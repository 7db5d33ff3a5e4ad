package org.lianluo.supervision.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.platform.mongo.TestRelay;
import org.lianluo.shared.PageRequest;
import org.lianluo.supervision.domain.KeySupervisionTopics;
import org.lianluo.supervision.domain.TopicQuery;
import org.lianluo.supervision.domain.TopicsContract;
import org.lianluo.testing.TestStore;

class MongoKeySupervisionTopicsTest extends TopicsContract {

    @Override
    protected KeySupervisionTopics empty() {
        var clock = Clock.systemUTC();
        return new MongoKeySupervisionTopics(
                TestStore.database(TopicIndex.indexes()), TestRelay.to(saved -> {}, clock), clock, "CN");
    }

    @Test
    void pagesWithoutGapsOrRepeats() {
        var topics = empty();
        topics.insertNew(List.of(like("kst_a"), like("kst_b"), like("kst_c"), like("kst_d"), like("kst_e")));
        var all = new TopicQuery(Set.of("office"), null, Set.of(), null, null, null);

        var ids = new ArrayList<String>();
        var page = topics.list(all, PageRequest.of(2, null, null, null));
        while (page != null) {
            page.nodes().forEach(it -> ids.add(it.id().value()));
            page = page.hasNext()
                    ? topics.list(all, PageRequest.of(2, page.pageInfo().endCursor(), null, null))
                    : null;
        }

        assertThat(ids).containsExactly("kst_e", "kst_d", "kst_c", "kst_b", "kst_a");
    }
}
