package org.lianluo.platform.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.codecs.configuration.CodecRegistries;
import org.lianluo.shared.ChinaTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database every repository works on, with its indexes in place, and the clock everything is dated by. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    /** Acknowledged means: on the disk of a majority of the nodes. */
    @Bean
    MongoDatabase database(
            MongoClient client, @Value("${lianluo.database:lianluo}") String name, List<StoreIndexes> declared) {
        var defaults = client.getDatabase(name);
        var database = defaults.withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromProviders(new IdCodecs()), defaults.getCodecRegistry()))
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        declared.forEach(indexes -> indexes.create(database));
        return database;
    }

    /** Somebody who waits for a store that is away hears so soon; the driver's own default is half a minute. */
    @Bean
    MongoClientSettingsBuilderCustomizer shortPatience(@Value("${lianluo.store.patience:5s}") Duration patience) {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Ticks in milliseconds, as the store keeps them; days are days in China. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.system(ChinaTime.ZONE), Duration.ofMillis(1));
    }
}
