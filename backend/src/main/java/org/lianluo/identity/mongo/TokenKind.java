package org.lianluo.identity.mongo;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** The kinds of tokens of an authorization, each with its own part of the document. */
enum TokenKind {
    STATE("state", "state"),
    CODE("code", "code"),
    ACCESS("access", "access_token"),
    REFRESH("refresh", "refresh_token"),
    ID("id", "id_token");

    private final String field;
    private final String type;

    TokenKind(String field, String type) {
        this.field = field;
        this.type = type;
    }

    static TokenKind of(OAuth2TokenType type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(type.getValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such tokens here: " + type.getValue()));
    }

    String field() {
        return field;
    }

    boolean holds(Document authorization, String digest) {
        var part = authorization.get(field, Document.class);
        return part != null && digest.equals(part.getString("digest"));
    }

    boolean isActive(Document authorization, String digest, Instant now) {
        return holds(authorization, digest)
                && !authorization.getEmbedded(List.of(field, "invalidated"), false)
                && now.isBefore(authorization
                        .get(field, Document.class)
                        .getDate(Expiry.FIELD)
                        .toInstant());
    }
}
