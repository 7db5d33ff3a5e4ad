package org.lianluo.committee.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import org.lianluo.committee.domain.Committees;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The committees over the store. */
@Configuration(proxyBeanMethods = false)
class CommitteeConfiguration {

    @Bean
    StoreIndexes committeeIndexes() {
        return StoreIndexes.of(StoreIndex.on(
                MongoCommittees.COMMITTEES,
                ascending("congress", "order", "_id"),
                "committees in their official order"));
    }

    @Bean
    Committees committees(MongoDatabase database, @Value("${lianluo.congress:CN}") String congress) {
        return new MongoCommittees(database, congress);
    }
}
