package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Repository;

/** What people allowed clients to do for them, in the collection {@code consents}. */
@Repository
class MongoConsents implements OAuth2AuthorizationConsentService {

    private final MongoCollection<Document> consents;

    MongoConsents(MongoDatabase database) {
        this.consents = database.getCollection("consents");
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        var id = id(consent.getRegisteredClientId(), consent.getPrincipalName());
        consents.replaceOne(
                eq("_id", id),
                new Document("_id", id)
                        .append("client", consent.getRegisteredClientId())
                        .append("account", consent.getPrincipalName())
                        .append("scopes", consent.getScopes()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        consents.deleteOne(eq("_id", id(consent.getRegisteredClientId(), consent.getPrincipalName())));
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String client, String account) {
        var found = consents.find(eq("_id", id(client, account))).first();
        if (found == null) {
            return null;
        }
        var consent = OAuth2AuthorizationConsent.withId(client, account);
        found.getList("scopes", String.class).forEach(consent::scope);
        return consent.build();
    }

    private static String id(String client, String account) {
        return account + " " + client;
    }
}
