package org.lianluo.platform.feed;

import org.lianluo.platform.mongo.StoreIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    StoreIndexes feedIndexes() {
        return MongoFeed.indexes();
    }
}
