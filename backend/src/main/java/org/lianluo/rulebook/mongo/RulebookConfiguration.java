package org.lianluo.rulebook.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.rulebook.OpenClocks;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.rulebook.domain.CalendarDesk;
import org.lianluo.rulebook.domain.RememberedRules;
import org.lianluo.rulebook.domain.RuleSetDesk;
import org.lianluo.rulebook.domain.RuleSetPreview;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.rulebook.domain.SessionDesk;
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
                Indexes.ascending("ruleSet.congress", "ruleSet.effectiveFrom", "ruleSet.version"),
                "no two rule sets of one version from the same day"));
    }

    @Bean
    Rules rules(MongoDatabase database, Clock clock) {
        return new RememberedRules(new MongoRules(database), clock);
    }

    /** Unknown years are refused: only the demo profile takes them for plain weeks. */
    @Bean
    Rulebook rulebook(Rules rules, @Value("${lianluo.calendar.assume-weekends:false}") boolean assumeWeekends) {
        return new StoredRulebook(rules, assumeWeekends);
    }

    @Bean
    RuleSetDesk ruleSetDesk(Rules rules, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        return new RuleSetDesk(rules, clock, congress);
    }

    @Bean
    CalendarDesk calendarDesk(Rules rules, RuleSetDesk ruleSets, Clock clock) {
        return new CalendarDesk(rules, ruleSets, clock);
    }

    @Bean
    SessionDesk sessionDesk(Rules rules, Clock clock, @Value("${lianluo.congress:CN}") String congress) {
        return new SessionDesk(rules, clock, congress);
    }

    @Bean
    RuleSetPreview ruleSetPreview(
            RuleSetDesk ruleSets, CalendarDesk calendars, Rulebook rulebook, OpenClocks open, Clock clock) {
        return new RuleSetPreview(ruleSets, calendars, rulebook, open, clock);
    }
}
