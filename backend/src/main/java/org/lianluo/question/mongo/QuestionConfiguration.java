package org.lianluo.question.mongo;

import java.time.Clock;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.question.domain.Drafts;
import org.lianluo.question.domain.PreFilingQuestions;
import org.lianluo.question.domain.QuestionDesk;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.unit.UnitDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

    @Bean
    StoreIndexes questionIndexes() {
        return QuestionIndex.indexes();
    }

    @Bean
    QuestionDesk questionDesk(
            PreFilingQuestions questions,
            Rulebook rulebook,
            UnitDirectory units,
            Drafts drafts,
            Clock clock,
            @Value("${lianluo.congress:CN}") String congress) {
        return new QuestionDesk(questions, rulebook, units, drafts, clock, congress);
    }
}
