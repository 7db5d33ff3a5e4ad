package org.lianluo.testing;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.Coercing;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLScalarType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.Actor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Runs operations over the real schema against a few controllers, as one actor; errors name the exception. */
public final class TestGraphQl {

    private static final List<String> SCALARS = List.of("Date", "DateTime");

    private TestGraphQl() {}

    public static GraphQlTester as(Actor actor, Object... controllers) {
        var batchLoaders = new DefaultBatchLoaderRegistry();
        var service = new DefaultExecutionGraphQlService(source(wiring(batchLoaders, controllers)));
        service.addDataLoaderRegistrar(batchLoaders);
        return ExecutionGraphQlServiceTester.builder(service)
                .configureExecutionInput((input, builder) ->
                        builder.graphQLContext(Map.of("actor", actor)).build())
                .build();
    }

    private static AnnotatedControllerConfigurer wiring(BatchLoaderRegistry batchLoaders, Object... controllers) {
        var context = new GenericApplicationContext();
        context.registerBean(BatchLoaderRegistry.class, () -> batchLoaders);
        for (var controller : controllers) {
            registered(context, controller);
        }
        context.refresh();
        var configurer = new AnnotatedControllerConfigurer();
        configurer.setApplicationContext(context);
        configurer.afterPropertiesSet();
        return configurer;
    }

    @SuppressWarnings("unchecked")
    private static <T> void registered(GenericApplicationContext context, T controller) {
        context.registerBean((Class<T>) controller.getClass(), () -> controller);
    }

    private static GraphQlSource source(AnnotatedControllerConfigurer controllers) {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(schema())
                .exceptionResolvers(List.of(DataFetcherExceptionResolver.forSingleError(TestGraphQl::named)))
                .configureRuntimeWiring(controllers)
                .configureRuntimeWiring(wiring -> SCALARS.forEach(name -> wiring.scalar(scalar(name))))
                .build();
    }

    private static GraphQLError named(Throwable thrown, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .message(thrown.getClass().getSimpleName())
                .build();
    }

    private static Resource[] schema() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphQLScalarType scalar(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Coercing<Object, Object>() {})
                .build();
    }
}
