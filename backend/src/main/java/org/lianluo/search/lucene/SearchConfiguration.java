package org.lianluo.search.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lianluo.platform.feed.Feed;
import org.lianluo.search.domain.SearchIndex;
import org.lianluo.shared.index.Indexed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    IndexedKinds indexedKinds(List<Indexed> kinds) {
        return new IndexedKinds(kinds);
    }

    /** Closed by its keeper, after the last write. */
    @Bean(destroyMethod = "")
    OpenIndexes openIndexes(@Value("${lianluo.data}") Path data) {
        return new OpenIndexes(data.resolve("search"));
    }

    @Bean
    IndexKeeper indexKeeper(
            IndexedKinds kinds,
            OpenIndexes indexes,
            Feed feed,
            Clock clock,
            @Value("${lianluo.search.pause:500ms}") Duration pause) {
        return new IndexKeeper(kinds, indexes, feed, clock, pause);
    }

    @Bean
    SearchIndex searchIndex(OpenIndexes indexes, IndexedKinds kinds) {
        return new LuceneSearch(indexes::serving, kinds::synonyms);
    }
}
