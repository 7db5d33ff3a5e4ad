package org.lianluo.suggestion.graphql;

import org.lianluo.platform.graphql.NodeTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuggestionTypes {

    @Bean
    NodeTypes suggestionNodeTypes() {
        return NodeTypes.of(SuggestionView.class, "Suggestion");
    }
}
