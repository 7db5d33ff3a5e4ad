package org.lianluo.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.Actor;
import org.springframework.core.MethodParameter;

class ActorArgumentTest {

    final ActorArgument argument = new ActorArgument();

    @Test
    void givesTheActorOfTheRequest() throws NoSuchMethodException {
        var actor = Actor.visitor(Locale.ENGLISH);

        assertThat(argument.supportsParameter(parameter(0))).isTrue();
        assertThat(argument.supportsParameter(parameter(1))).isFalse();
        assertThat(argument.resolveArgument(parameter(0), environment(Map.of(ActorArgument.CONTEXT_KEY, actor))))
                .isSameAs(actor);
    }

    @Test
    void failsRatherThanActForNobody() {
        assertThatThrownBy(() -> argument.resolveArgument(parameter(0), environment(Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    void operation(Actor actor, String title) {}

    private static DataFetchingEnvironment environment(Map<String, Object> context) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLContext(GraphQLContext.of(context))
                .build();
    }

    private static MethodParameter parameter(int index) throws NoSuchMethodException {
        return new MethodParameter(
                ActorArgumentTest.class.getDeclaredMethod("operation", Actor.class, String.class), index);
    }
}
