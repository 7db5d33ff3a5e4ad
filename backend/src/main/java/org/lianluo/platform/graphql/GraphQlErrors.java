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
import org.lianluo.shared.TooCostly;
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
        return of(thrown, environment.getLocale(), GraphqlErrorBuilder.newError(environment));
    }

    /** The same for what went wrong outside any field, as in a stream. */
    GraphQLError of(Throwable thrown, Locale locale) {
        return of(thrown, locale, GraphQLError.newError());
    }

    private GraphQLError of(Throwable thrown, Locale locale, GraphQLError.Builder<?> error) {
        if (thrown instanceof Unauthenticated) {
            return coded(error, ErrorCode.UNAUTHENTICATED, messages.text(locale, "unauthenticated"));
        }
        if (thrown instanceof Forbidden forbidden) {
            return coded(error, ErrorCode.FORBIDDEN, text(locale, forbidden, forbidden.arguments()));
        }
        if (thrown instanceof BadArgument bad) {
            return coded(error, ErrorCode.BAD_REQUEST, text(locale, bad, bad.arguments()));
        }
        if (thrown instanceof TooCostly costly) {
            return coded(error, ErrorCode.TOO_COSTLY, text(locale, costly, costly.arguments()));
        }
        if (thrown instanceof Refusal refusal) {
            var problem = refusal.problems().get(0);
            return coded(
                    error, ErrorCode.BAD_REQUEST, messages.text(locale, problem.messageKey(), problem.arguments()));
        }
        if (thrown instanceof BindException bad) {
            var field = bad.getFieldErrors().get(0);
            return coded(error, ErrorCode.BAD_REQUEST, messages.text(locale, "argument.value", field.getField()));
        }
        var failure = StoreFailure.of(thrown);
        if (failure.isPresent()) {
            LOG.error("The store failed: {}", thrown.getMessage());
            return coded(
                    error,
                    ErrorCode.STORE_DOWN,
                    messages.text(locale, failure.get().messageKey()));
        }
        return unexpected(thrown, error, locale);
    }

    private GraphQLError unexpected(Throwable thrown, GraphQLError.Builder<?> error, Locale locale) {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Unexpected failure {}", number, thrown);
        return coded(error, ErrorCode.INTERNAL, messages.text(locale, "internal", number));
    }

    private String text(Locale locale, RuntimeException thrown, Object[] arguments) {
        return messages.text(locale, String.valueOf(thrown.getMessage()), arguments);
    }

    private static GraphQLError coded(GraphQLError.Builder<?> error, ErrorCode code, String message) {
        return error.message("%s", message)
                .errorType(code)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
