package org.lianluo.identity.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.lianluo.identity.domain.Digest;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** The tokens of a stored authorization. */
record StoredTokens(Document authorization, String presented) {

    void addTo(OAuth2Authorization.Builder builder) {
        for (var kind : List.of(TokenKind.CODE, TokenKind.ACCESS, TokenKind.REFRESH, TokenKind.ID)) {
            var stored = authorization.get(kind.field(), Document.class);
            if (stored != null) {
                builder.token(token(kind, stored), metadata -> metadata.putAll(metadata(stored)));
            }
        }
    }

    /** The token itself where the caller presented it, its marked digest otherwise. */
    static String value(Document stored, String presented) {
        var digest = stored.getString("digest");
        return Digest.of(presented).equals(digest) ? presented : AuthorizationWriter.DIGEST_MARK + digest;
    }

    private OAuth2Token token(TokenKind kind, Document stored) {
        var value = value(stored, presented);
        var issued = stored.getDate("issuedAt").toInstant();
        var end = stored.getDate(Expiry.FIELD).toInstant();
        return switch (kind) {
            case CODE -> new OAuth2AuthorizationCode(value, issued, end);
            case ACCESS -> new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, issued, end, scopes());
            case REFRESH -> new OAuth2RefreshToken(value, issued, end);
            case ID -> new OidcIdToken(value, issued, end, claims(stored));
            case STATE -> throw new IllegalArgumentException("The state is no token");
        };
    }

    private HashSet<String> scopes() {
        return new HashSet<>(authorization.getList("scopes", String.class));
    }

    private static Map<String, Object> metadata(Document stored) {
        var metadata = new HashMap<String, Object>();
        metadata.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, stored.getBoolean("invalidated"));
        if (stored.containsKey("claims")) {
            metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims(stored));
        }
        return metadata;
    }

    /** Times are instants, but for the time of signing in, which Spring keeps as a date. */
    private static Map<String, Object> claims(Document stored) {
        var claims = new HashMap<String, Object>();
        stored.get("claims", Document.class).forEach((name, value) -> claims.put(name, claim(name, value)));
        return claims;
    }

    private static Object claim(String name, Object value) {
        return value instanceof Date date && !name.equals(IdTokenClaimNames.AUTH_TIME) ? instant(date) : value;
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }
}
