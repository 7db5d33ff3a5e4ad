package org.lianluo.testing;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianluo.shared.Actor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Runs operations over the real schema against a few controllers, as one actor; no web, no login. */
public final class TestGraphQl {

    private static final List<String> SCALARS = List.of("Date", "DateTime");

    private TestGraphQl() {}

    /** @param schemas names of schema files besides {@code shared} */
    public static GraphQlTester as(Actor actor, List<String> schemas, Object... controllers) {
        var batchLoaders = new DefaultBatchLoaderRegistry();
        var service = new DefaultExecutionGraphQlService(source(schemas, wiring(batchLoaders, controllers)));
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

    private static GraphQlSource source(List<String> schemas, AnnotatedControllerConfigurer controllers) {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(Stream.concat(Stream.of("shared"), schemas.stream())
                        .map(name -> new ClassPathResource("graphql/" + name + ".graphqls"))
                        .toArray(ClassPathResource[]::new))
                .configureRuntimeWiring(controllers)
                .configureRuntimeWiring(wiring -> SCALARS.forEach(name -> wiring.scalar(scalar(name))))
                .build();
    }

    private static GraphQLScalarType scalar(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Coercing<Object, Object>() {})
                .build();
    }
}
