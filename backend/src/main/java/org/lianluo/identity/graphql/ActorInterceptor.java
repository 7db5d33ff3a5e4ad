package org.lianluo.identity.graphql;

import graphql.GraphQLContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.SignedIn;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Presence;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts who asks into the GraphQL context, where controllers and batch loaders find it as {@code @ContextValue Actor actor}, and streams as presence. */
@Component
class ActorInterceptor implements WebGraphQlInterceptor {

    static final String ME = "me";

    private static final String ACTOR = "actor";
    private static final String PRESENCE = "presence";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var asked = request.getLocale();
        var locale = asked == null ? Locale.SIMPLIFIED_CHINESE : asked;
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> fill(context, authentication, locale))
                        .build());
        return chain.next(request);
    }

    private static void fill(GraphQLContext.Builder context, @Nullable Authentication authentication, Locale locale) {
        if (authentication instanceof SignedIn signedIn) {
            var actor = signedIn.me().actor(locale);
            context.of(ME, signedIn.me(), ACTOR, actor);
            context.of(PRESENCE, new Presence(actor, () -> signedIn.now().map(me -> me.actor(locale))));
        } else {
            context.of(ACTOR, Actor.visitor(locale));
            context.of(PRESENCE, new Presence(Actor.visitor(locale), Optional::empty));
        }
    }
}
