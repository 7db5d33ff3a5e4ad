package org.lianluo.testing;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Days and instants as bare texts, for tests that never read one. */
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
