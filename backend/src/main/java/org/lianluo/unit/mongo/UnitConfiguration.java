package org.lianluo.unit.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.unit.domain.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The units over the store. */
@Configuration(proxyBeanMethods = false)
class UnitConfiguration {

    @Bean
    StoreIndexes unitIndexes() {
        return StoreIndexes.of(
                StoreIndex.on(MongoUnits.UNITS, ascending("congress", "order", "_id"), "units in their official order"),
                StoreIndex.unique(MongoUnits.UNITS, ascending("congress", "name"), "a full name names one unit"));
    }

    @Bean
    Units units(MongoDatabase database, @Value("${lianluo.congress:CN}") String congress) {
        return new MongoUnits(database, congress);
    }
}
