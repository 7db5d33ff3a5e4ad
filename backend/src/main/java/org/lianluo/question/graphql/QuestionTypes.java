package org.lianluo.question.graphql;

import org.lianluo.platform.graphql.NodeTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionTypes {

    @Bean
    NodeTypes questionNodeTypes() {
        return NodeTypes.of(QuestionView.class, "PreFilingQuestion");
    }
}
