package org.lianluo.obligation.mongo;

import org.lianluo.obligation.domain.Obligations;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.shared.Saved;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration
class ObligationConfiguration {

    private final Obligations obligations;

    ObligationConfiguration(Obligations obligations) {
        this.obligations = obligations;
    }

    @Bean
    static StoreIndexes obligationIndexes() {
        return MongoObligations.indexes();
    }

    @EventListener
    void project(Saved saved) {
        obligations.project(saved.aggregate());
    }
}
