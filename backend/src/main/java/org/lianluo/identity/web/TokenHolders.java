package org.lianluo.identity.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.lianluo.identity.Me;
import org.lianluo.identity.SignedIn;
import org.lianluo.identity.domain.People;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Who stands behind an access token whose signature is right: refused when it was revoked or its account disabled. */
@Component
class TokenHolders implements Converter<Jwt, SignedIn> {

    private final People people;

    TokenHolders(People people) {
        this.people = people;
    }

    @Override
    public SignedIn convert(Jwt token) {
        Supplier<Optional<Me>> holder = () -> people.byAccessToken(token.getTokenValue());
        return holder.get()
                .map(me -> new SignedIn(me, null, holder))
                .orElseThrow(() -> new InvalidBearerTokenException("The token is no longer valid"));
    }
}
