package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * The keys tokens are signed with, in the collection {@code signingKeys}: private halves included, so whoever can read
 * the store can sign. The first node makes them; nodes that start together agree, because only one insert succeeds.
 */
@Repository
public class MongoSigningKeys {

    private static final String FIRST = "token-1";

    private final MongoCollection<Document> keys;
    private final Clock clock;

    MongoSigningKeys(MongoDatabase database, Clock clock) {
        this.keys = database.getCollection("signingKeys");
        this.clock = clock;
    }

    /** The keys of this installation, made when there are none. */
    public JWKSet keys() {
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
