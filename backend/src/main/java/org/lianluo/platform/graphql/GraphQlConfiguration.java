package org.lianluo.platform.graphql;

import graphql.parser.ParserOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Node;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The schema's scalars and interfaces, and the limits of a request. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    static final int MAX_TOKENS = 5_000;

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(Scalars.date()).scalar(Scalars.dateTime());
    }

    /** A node's type is named after its class, unless a module says otherwise. */
    @Bean
    GraphQlSourceBuilderCustomizer nodeTypes(List<NodeTypes> declared) {
        var resolver = new ClassNameTypeResolver();
        for (NodeTypes types : declared) {
            for (Map.Entry<Class<? extends Node>, String> type : types.names().entrySet()) {
                resolver.addMapping(type.getKey(), type.getValue());
            }
        }
        return builder -> builder.defaultTypeResolver(resolver);
    }

    @Bean
    GraphQlSourceBuilderCustomizer trustedDocuments() throws IOException {
        var documents = new TrustedDocuments(new ClassPathResource("persisted/persisted-documents.json"));
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    @Bean
    QueryLimits queryLimits(Messages messages) {
        return new QueryLimits(messages);
    }

    static {
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions().transform(options -> options.maxTokens(MAX_TOKENS)));
    }
}
