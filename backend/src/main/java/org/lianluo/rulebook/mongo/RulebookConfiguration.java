package org.lianluo.rulebook.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.rulebook.domain.StoredRulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rulebook over the store. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

    @Bean
    StoreIndexes rulebookIndexes() {
        return StoreIndexes.of(StoreIndex.unique(
                MongoRules.RULE_SETS,
                Indexes.ascending("congress", "effectiveFrom", "version"),
                "the rule set in force on a day; no two of one version from the same day"));
    }

    @Bean
    Rules rules(MongoDatabase database) {
        return new MongoRules(database);
    }

    /** Unknown years are refused: only the demo profile takes them for plain weeks. */
    @Bean
    Rulebook rulebook(Rules rules, @Value("${lianluo.calendar.assume-weekends:false}") boolean assumeWeekends) {
        return new StoredRulebook(rules, assumeWeekends);
    }
}
