package org.lianluo.testing;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Days and instants as bare texts where the application does not bring its own. */
@ConditionalOnMissingClass("org.lianluo.platform.graphql.GraphQlConfiguration")
@TestConfiguration(proxyBeanMethods = false)
public class PlainScalars {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(text("Date")).scalar(text("DateTime"));
    }

    private static GraphQLScalarType text(String name) {
        return Scalars.GraphQLString.transform(scalar -> scalar.name(name));
    }
}
