package org.lianluo.platform.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianluo.platform.web.Messages;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors GraphQL itself finds in a request the codes and the language of all others. */
@Component
class RequestErrors implements WebGraphQlInterceptor {

    /** The end of the parser's message, whatever it found too much of. */
    private static final String GAVE_UP = "parsing has been cancelled";

    private final Messages messages;

    RequestErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var asked = request.getLocale();
        var locale = asked == null ? Locale.SIMPLIFIED_CHINESE : asked;
        return chain.next(request).map(response -> coded(response, locale));
    }

    private WebGraphQlResponse coded(WebGraphQlResponse response, Locale locale) {
        var errors = response.getExecutionResult().getErrors();
        if (errors.stream().noneMatch(RequestErrors::isOfGraphQl)) {
            return response;
        }
        List<GraphQLError> coded = errors.stream()
                .map(error -> isOfGraphQl(error) ? coded(error, locale) : error)
                .toList();
        return response.transform(builder -> builder.errors(coded));
    }

    private static boolean isOfGraphQl(GraphQLError error) {
        return error.getErrorType() == ErrorType.InvalidSyntax || error.getErrorType() == ErrorType.ValidationError;
    }

    private GraphQLError coded(GraphQLError error, Locale locale) {
        var message = String.valueOf(error.getMessage());
        boolean tooLong = message.contains(GAVE_UP);
        var code = tooLong ? ErrorCode.TOO_COSTLY : ErrorCode.BAD_REQUEST;
        var text = tooLong
                ? messages.text(locale, "limit.tokens", GraphQlConfiguration.MAX_TOKENS)
                : messages.text(locale, "badRequest", message);
        return GraphqlErrorBuilder.newError()
                .message("%s", text)
                .locations(error.getLocations())
                .errorType(code)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
