package org.lianluo.platform.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import java.util.Locale;
import java.util.Map;
import org.lianluo.platform.web.Messages;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes an event stream the only way to subscribe, and lets one carry every answer (GraphQL over SSE, distinct
 * connections): a query's result or a refusal as its only event, what ends a subscription as its last.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EventStreams implements WebGraphQlInterceptor {

    private final GraphQlErrors errors;
    private final Messages messages;

    EventStreams(GraphQlErrors errors, Messages messages) {
        this.errors = errors;
        this.messages = messages;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var asked = request.getLocale();
        var locale = asked == null ? Locale.SIMPLIFIED_CHINESE : asked;
        boolean streamed = isAnsweredByAStream(request);
        return chain.next(request).map(response -> streamed ? asEvents(response, locale) : asOne(response, locale));
    }

    /** Spring answers by a stream only where no form of JSON would do. */
    private static boolean isAnsweredByAStream(WebGraphQlRequest request) {
        var accepted = request.getHeaders().getAccept();
        return !accepted.isEmpty()
                && accepted.stream()
                        .noneMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON)
                                || type.isCompatibleWith(MediaTypes.APPLICATION_GRAPHQL_RESPONSE));
    }

    private WebGraphQlResponse asEvents(WebGraphQlResponse response, Locale locale) {
        Publisher<ExecutionResult> events = response.getData() instanceof Publisher
                ? Flux.from(response.<Publisher<ExecutionResult>>getData())
                        .onErrorResume(thrown -> Flux.just(failed(thrown, locale)))
                : Flux.just(response.getExecutionResult());
        return response.transform(builder -> builder.data(events));
    }

    private ExecutionResult failed(Throwable thrown, Locale locale) {
        var cause = thrown instanceof SubscriptionPublisherException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
        return ExecutionResultImpl.newExecutionResult()
                .addError(errors.of(cause, locale))
                .build();
    }

    private WebGraphQlResponse asOne(WebGraphQlResponse response, Locale locale) {
        if (!(response.getData() instanceof Publisher)) {
            return response;
        }
        var refused = GraphqlErrorBuilder.newError()
                .message("%s", messages.text(locale, "subscription.stream"))
                .errorType(ErrorCode.BAD_REQUEST)
                .extensions(Map.of("code", ErrorCode.BAD_REQUEST.name()))
                .build();
        var result = ExecutionResultImpl.newExecutionResult().addError(refused).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), result));
    }
}
