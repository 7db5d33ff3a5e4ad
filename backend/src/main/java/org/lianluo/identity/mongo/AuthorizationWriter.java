package org.lianluo.identity.mongo;

import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.SignedIn;
import org.lianluo.identity.domain.Digest;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** An authorization as a document: plain values, digests in the place of tokens. */
final class AuthorizationWriter {

    /** An attribute the reader sets: what the store held when the authorization was read. */
    static final String READ = "lianluo.read";

    /** In the place of a token read back: nobody but its holder has the token itself. */
    static final String DIGEST_MARK = "digest:";

    /** An authorization that got no tokens is one that waits for consent. */
    private static final Duration WAITING = Duration.ofMinutes(30);

    /** No chain of refresh tokens lives longer. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private final OAuth2Authorization authorization;
    private final @Nullable Document read;
    private final Instant createdAt;
    private final List<String> digests = new ArrayList<>();
    private Instant expiresAt;

    private AuthorizationWriter(OAuth2Authorization authorization, Instant now) {
        this.authorization = authorization;
        this.read = authorization.getAttribute(READ);
        this.createdAt = read == null ? now : read.getDate("createdAt").toInstant();
        this.expiresAt = now.plus(WAITING);
    }

    static Document document(OAuth2Authorization authorization, Instant now) {
        return new AuthorizationWriter(authorization, now).document();
    }

    private Document document() {
        var document = new Document("_id", authorization.getId())
                .append("client", authorization.getRegisteredClientId())
                .append("principal", authorization.getPrincipalName())
                .append("grant", authorization.getAuthorizationGrantType().getValue())
                .append("scopes", authorization.getAuthorizedScopes())
                .append("createdAt", Date.from(createdAt))
                .append("version", read == null ? 1 : read.getInteger("version") + 1);
        appendAttributes(document);
        append(document, TokenKind.CODE, authorization.getToken(OAuth2AuthorizationCode.class));
        append(document, TokenKind.ACCESS, authorization.getAccessToken());
        append(document, TokenKind.REFRESH, authorization.getToken(OAuth2RefreshToken.class));
        append(document, TokenKind.ID, authorization.getToken(OidcIdToken.class));
        return document.append("spentRefreshTokens", spent(document))
                .append("tokens", digests)
                .append(Expiry.FIELD, Date.from(earlier(expiresAt, createdAt.plus(LONGEST))));
    }

    private void appendAttributes(Document document) {
        authorization.getAttributes().forEach((name, value) -> {
            if (name.equals(TokenKind.STATE.field())) {
                document.append(name, new Document("digest", remembered(String.valueOf(value))));
            } else if (value instanceof OAuth2AuthorizationRequest request) {
                document.append("request", request(request));
            } else if (value instanceof SignedIn person && person.since() != null) {
                document.append("signedInAt", Date.from(person.since()));
            } else if (!name.equals(READ)) {
                throw new IllegalStateException("An authorization has an attribute we do not store: " + name);
            }
        });
    }

    private void append(Document document, TokenKind kind, OAuth2Authorization.@Nullable Token<?> held) {
        if (held != null) {
            document.append(kind.field(), token(held));
        }
    }

    private Document token(OAuth2Authorization.Token<?> held) {
        OAuth2Token token = held.getToken();
        var end = Objects.requireNonNull(token.getExpiresAt());
        expiresAt = end.isAfter(expiresAt) ? end : expiresAt;
        var document = new Document("digest", remembered(token.getTokenValue()))
                .append("issuedAt", Date.from(Objects.requireNonNull(token.getIssuedAt())))
                .append(Expiry.FIELD, Date.from(end))
                .append("invalidated", held.isInvalidated());
        Map<String, Object> claims = held.getClaims();
        return claims == null ? document : document.append("claims", plain(claims));
    }

    private String remembered(String token) {
        var digest = token.startsWith(DIGEST_MARK) ? token.substring(DIGEST_MARK.length()) : Digest.of(token);
        digests.add(digest);
        return digest;
    }

    private List<String> spent(Document document) {
        var spent = new ArrayList<String>();
        if (read != null) {
            spent.addAll(read.getList("spentRefreshTokens", String.class));
            var before = read.get(TokenKind.REFRESH.field(), Document.class);
            if (before != null && !TokenKind.REFRESH.holds(document, before.getString("digest"))) {
                spent.add(before.getString("digest"));
            }
        }
        return spent;
    }

    private static Document request(OAuth2AuthorizationRequest request) {
        return new Document("uri", request.getAuthorizationUri())
                .append("redirectUri", request.getRedirectUri())
                .append("scopes", request.getScopes())
                .append("state", request.getState())
                .append("more", plain(request.getAdditionalParameters()));
    }

    private static Document plain(Map<String, Object> values) {
        var document = new Document();
        values.forEach((name, value) -> document.append(name, plain(value)));
        return document;
    }

    private static Object plain(Object value) {
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(AuthorizationWriter::plain).toList();
        }
        return value instanceof URL url ? url.toExternalForm() : value;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
