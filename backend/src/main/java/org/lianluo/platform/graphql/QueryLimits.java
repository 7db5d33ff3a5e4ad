package org.lianluo.platform.graphql;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.web.Messages;

/** Refuses, before anything is fetched, an operation that is deeper or wider than a screen or a report could need. */
final class QueryLimits extends SimplePerformantInstrumentation {

    static final int MAX_DEPTH = 12;
    static final int MAX_ALIASES = 30;
    static final int MAX_ROOT_FIELDS = 20;

    private final Messages messages;

    QueryLimits(Messages messages) {
        this.messages = messages;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        var shape = QueryShape.of(execution.getOperationDefinition(), execution.getFragmentsByName());
        var locale = execution.getLocale();
        check(shape.depth(), MAX_DEPTH, () -> messages.text(locale, "limit.depth", shape.depth(), MAX_DEPTH));
        check(shape.aliases(), MAX_ALIASES, () -> messages.text(locale, "limit.aliases", shape.aliases(), MAX_ALIASES));
        check(
                shape.rootFields(),
                MAX_ROOT_FIELDS,
                () -> messages.text(locale, "limit.rootFields", shape.rootFields(), MAX_ROOT_FIELDS));
        return SimpleInstrumentationContext.noOp();
    }

    private static void check(int value, int limit, java.util.function.Supplier<String> message) {
        if (value > limit) {
            var text = message.get();
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                    .message("%s", text)
                    .errorType(ErrorCode.TOO_COSTLY)
                    .extensions(Map.of("code", ErrorCode.TOO_COSTLY.name()))
                    .build()));
        }
    }
}
