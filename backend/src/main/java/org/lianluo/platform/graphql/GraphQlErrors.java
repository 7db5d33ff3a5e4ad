package org.lianluo.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.lianluo.platform.web.Messages;
import org.lianluo.platform.web.StoreFailure;
import org.lianluo.shared.BadArgument;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Unauthenticated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** What a caller cannot correct in a form: becomes a GraphQL error with a code for programs and a text for people. */
@Component
class GraphQlErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlErrors.class);

    private final Messages messages;

    GraphQlErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        var locale = environment.getLocale();
        if (thrown instanceof Unauthenticated) {
            return error(environment, ErrorCode.UNAUTHENTICATED, messages.text(locale, "unauthenticated"));
        }
        if (thrown instanceof Forbidden forbidden) {
            return error(environment, ErrorCode.FORBIDDEN, text(locale, forbidden, forbidden.arguments()));
        }
        if (thrown instanceof BadArgument bad) {
            return error(environment, ErrorCode.BAD_REQUEST, text(locale, bad, bad.arguments()));
        }
        if (thrown instanceof Refusal refusal) {
            var problem = refusal.problems().get(0);
            return error(
                    environment,
                    ErrorCode.BAD_REQUEST,
                    messages.text(locale, problem.messageKey(), problem.arguments()));
        }
        if (thrown instanceof BindException bad) {
            var field = bad.getFieldErrors().get(0);
            return error(environment, ErrorCode.BAD_REQUEST, messages.text(locale, "argument.value", field.getField()));
        }
        var failure = StoreFailure.of(thrown);
        if (failure.isPresent()) {
            LOG.error("The store failed: {}", thrown.getMessage());
            return error(
                    environment,
                    ErrorCode.STORE_DOWN,
                    messages.text(locale, failure.get().messageKey()));
        }
        return unexpected(thrown, environment, locale);
    }

    private GraphQLError unexpected(Throwable thrown, DataFetchingEnvironment environment, Locale locale) {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Unexpected failure {}", number, thrown);
        return error(environment, ErrorCode.INTERNAL, messages.text(locale, "internal", number));
    }

    private String text(Locale locale, RuntimeException thrown, Object[] arguments) {
        return messages.text(locale, String.valueOf(thrown.getMessage()), arguments);
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message) {
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", message)
                .errorType(code)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
