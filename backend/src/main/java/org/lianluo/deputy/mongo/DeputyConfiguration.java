package org.lianluo.deputy.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.deputy.domain.Delegations;
import org.lianluo.deputy.domain.Deputies;
import org.lianluo.deputy.domain.StoredDirectory;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deputies and delegations over the store. */
@Configuration(proxyBeanMethods = false)
class DeputyConfiguration {

    @Bean
    StoreIndexes deputyIndexes() {
        return StoreIndexes.of(
                StoreIndex.on(
                        MongoDeputies.DEPUTIES, ascending("congress", "pinyin", "_id"), "all deputies in pinyin order"),
                StoreIndex.on(
                        MongoDeputies.DEPUTIES,
                        ascending("congress", "delegation", "pinyin", "_id"),
                        "the deputies of a delegation in pinyin order, and how many they are"),
                StoreIndex.unique(
                        MongoDeputies.DEPUTIES,
                        ascending("congress", "certificateNo"),
                        "a certificate belongs to one deputy"),
                StoreIndex.on(
                        MongoDelegations.DELEGATIONS,
                        ascending("congress", "order", "_id"),
                        "delegations in their official order"));
    }

    @Bean
    Deputies deputies(MongoDatabase database, @Value("${lianluo.congress:CN}") String congress) {
        return new MongoDeputies(database, congress);
    }

    @Bean
    Delegations delegations(MongoDatabase database, @Value("${lianluo.congress:CN}") String congress) {
        return new MongoDelegations(database, congress);
    }

    @Bean
    DeputyDirectory deputyDirectory(Deputies deputies, Delegations delegations) {
        return new StoredDirectory(deputies, delegations);
    }
}
