package org.lianluo.supervision.graphql;

import org.lianluo.platform.graphql.NodeTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupervisionTypes {

    @Bean
    NodeTypes supervisionNodeTypes() {
        return NodeTypes.of(TopicView.class, "KeySupervisionTopic");
    }
}
