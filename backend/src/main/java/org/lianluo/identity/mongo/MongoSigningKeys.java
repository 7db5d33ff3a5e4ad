package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The keys tokens are signed with, in the collection {@code signingKeys}: private halves included, so whoever can read
 * the store can sign. The first node makes them; nodes that start together agree, because only one insert succeeds.
 */
@Repository
class MongoSigningKeys implements JWKSource<SecurityContext> {

    private static final String FIRST = "token-1";

    private final JWKSet keys;

    MongoSigningKeys(MongoDatabase database, Clock clock) {
        this.keys = read(database.getCollection("signingKeys"), clock);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(keys);
    }

    private static JWKSet read(MongoCollection<Document> keys, Clock clock) {
        var stored = keys.find(eq("_id", FIRST)).first();
        if (stored == null) {
            Insert.ifAbsent(
                    keys,
                    new Document("_id", FIRST)
                            .append("jwk", newKey().toJSONString())
                            .append("createdAt", Date.from(clock.instant())));
            stored = Objects.requireNonNull(keys.find(eq("_id", FIRST)).first());
        }
        return new JWKSet(parsed(stored.getString("jwk")));
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(3072)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No key for tokens could be made", e);
        }
    }

    private static RSAKey parsed(String jwk) {
        try {
            return RSAKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("The key for tokens in the store is damaged", e);
        }
    }
}
