package org.lianluo.suggestion.mongo;

import java.time.Clock;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.file.Files;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.suggestion.SuggestionFigures;
import org.lianluo.suggestion.domain.CountedFigures;
import org.lianluo.suggestion.domain.Numbers;
import org.lianluo.suggestion.domain.References;
import org.lianluo.suggestion.domain.SuggestionDesk;
import org.lianluo.suggestion.domain.SuggestionFields;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.unit.UnitDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuggestionConfiguration {

    @Bean
    StoreIndexes suggestionIndexes() {
        return SuggestionIndex.indexes();
    }

    @Bean
    StoreIndexes commitmentIndexes() {
        return MongoCommitments.indexes();
    }

    @Bean
    SuggestionFigures suggestionFigures(Suggestions suggestions, SuggestionFields fields) {
        return new CountedFigures(suggestions, fields);
    }

    @Bean
    References references(DeputyDirectory deputies, UnitDirectory units, SuggestionFields fields, Files files) {
        return new References(deputies, units, fields, files);
    }

    @Bean
    SuggestionDesk suggestionDesk(
            Suggestions suggestions,
            Numbers numbers,
            Rulebook rulebook,
            References references,
            Clock clock,
            @Value("${lianluo.congress:CN}") String congress) {
        return new SuggestionDesk(suggestions, numbers, rulebook, references, clock, congress);
    }
}
