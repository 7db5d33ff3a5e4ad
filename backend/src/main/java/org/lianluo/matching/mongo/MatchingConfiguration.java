package org.lianluo.matching.mongo;

import org.lianluo.platform.mongo.StoreIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    StoreIndexes recommendationIndexes() {
        return MongoRecommendationLog.indexes();
    }
}
