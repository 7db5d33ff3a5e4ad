package org.lianluo.deputy.graphql;

import org.lianluo.deputy.DeputyCard;
import org.lianluo.platform.graphql.NodeTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeputyTypes {

    @Bean
    NodeTypes deputyNodeTypes() {
        return NodeTypes.of(DeputyCard.class, "Deputy");
    }
}
