package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.Digest;
import org.lianluo.identity.domain.Grant;
import org.lianluo.identity.domain.Grants;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Repository;

/**
 * What clients were authorized to do, in the collection {@code authorizations}; tokens as digests. A save replaces only
 * the version that was read: of two uses of one code or refresh token at the same time, one is refused.
 */
@Repository
class MongoAuthorizations implements OAuth2AuthorizationService, Grants {

    static final String COLLECTION = "authorizations";

    private final MongoCollection<Document> authorizations;
    private final AuthorizationReader reader;
    private final Clock clock;

    MongoAuthorizations(MongoDatabase database, AuthorizationReader reader, Clock clock) {
        this.authorizations = database.getCollection(COLLECTION);
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var document = AuthorizationWriter.document(authorization, clock.instant());
        int version = document.getInteger("version");
        var saved = version == 1
                ? Insert.ifAbsent(authorizations, document)
                : authorizations.findOneAndReplace(
                                and(eq("_id", authorization.getId()), eq("version", version - 1)), document)
                        != null;
        if (!saved) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        authorizations.deleteOne(eq("_id", authorization.getId()));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        var found = authorizations.find(eq("_id", id)).first();
        return found == null ? null : reader.authorization(found, "");
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var digest = Digest.of(token);
        var found = holding(digest);
        if (found == null) {
            endIfSpent(digest);
            return null;
        }
        return type == null || TokenKind.of(type).holds(found, digest) ? reader.authorization(found, token) : null;
    }

    @Override
    public Optional<Grant> find(String accessToken) {
        var digest = Digest.of(accessToken);
        return Optional.ofNullable(holding(digest))
                .filter(found -> TokenKind.ACCESS.isActive(found, digest, clock.instant()))
                .map(AuthorizationReader::grant);
    }

    private @Nullable Document holding(String digest) {
        return authorizations
                .find(and(eq("tokens", digest), gt(Expiry.FIELD, Date.from(clock.instant()))))
                .first();
    }

    /** A refresh token that comes a second time has been stolen, from the client or by it: all that grew from it ends (RFC 9700, 4.14). */
    private void endIfSpent(String digest) {
        authorizations.deleteMany(eq("spentRefreshTokens", digest));
    }
}
