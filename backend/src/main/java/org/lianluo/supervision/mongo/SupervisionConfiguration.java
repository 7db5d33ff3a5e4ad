package org.lianluo.supervision.mongo;

import java.time.Clock;
import org.lianluo.committee.CommitteeDirectory;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.platform.web.Messages;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Saved;
import org.lianluo.suggestion.SuggestionDirectory;
import org.lianluo.supervision.domain.KeySupervisionTopic;
import org.lianluo.supervision.domain.KeySupervisionTopics;
import org.lianluo.supervision.domain.SupervisionDesk;
import org.lianluo.supervision.domain.SupervisionReferences;
import org.lianluo.supervision.domain.SupervisionReports;
import org.lianluo.unit.UnitDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

    @Bean
    StoreIndexes supervisionIndexes() {
        return TopicIndex.indexes();
    }

    @Bean
    SupervisionReferences supervisionReferences(
            CommitteeDirectory committees,
            UnitDirectory units,
            SuggestionDirectory suggestions,
            KeySupervisionTopics topics) {
        return new SupervisionReferences(committees, units, suggestions, topics);
    }

    @Bean
    SupervisionDesk supervisionDesk(
            KeySupervisionTopics topics,
            SupervisionReferences references,
            Rulebook rulebook,
            Clock clock,
            @Value("${lianluo.congress:CN}") String congress) {
        return new SupervisionDesk(topics, references, rulebook, clock, congress);
    }

    @Bean
    SupervisionReports supervisionReports(
            CommitteeDirectory committees, UnitDirectory units, SuggestionDirectory suggestions, Messages messages) {
        return new SupervisionReports(committees, units, suggestions, messages::text);
    }

    /** Joins the two saves of a roll-over: this year's end and next year's beginning. */
    @Component
    static class RollOver {

        private final SupervisionDesk desk;

        RollOver(SupervisionDesk desk) {
            this.desk = desk;
        }

        @EventListener
        void carryOn(Saved saved) {
            if (saved.aggregate() instanceof KeySupervisionTopic topic) {
                desk.carryOn(topic);
            }
        }
    }
}
