package org.lianluo.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.lianluo.shared.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives a controller method its {@code Actor} parameter. Batch methods take no resolvers: there the parameter is
 * {@code @ContextValue Actor actor}, which reads the same entry of the GraphQL context.
 */
@Component
public class ActorArgument implements HandlerMethodArgumentResolver {

    /** Under which the actor stands in the GraphQL context of every request. */
    public static final String CONTEXT_KEY = "actor";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Actor actor = environment.getGraphQlContext().get(CONTEXT_KEY);
        if (actor == null) {
            throw new IllegalStateException("No actor in the GraphQL context");
        }
        return actor;
    }
}
