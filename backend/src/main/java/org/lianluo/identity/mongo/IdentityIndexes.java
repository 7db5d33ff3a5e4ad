package org.lianluo.identity.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import org.lianluo.identity.domain.Sessions;
import org.lianluo.platform.mongo.StoreIndex;
import org.lianluo.platform.mongo.StoreIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indexes of this module. */
@Configuration(proxyBeanMethods = false)
class IdentityIndexes {

    @Bean
    StoreIndexes identityStoreIndexes() {
        return StoreIndexes.of(
                StoreIndex.unique(MongoAccounts.COLLECTION, ascending("loginName"), "a login name is nobody else's"),
                StoreIndex.on(MongoAccounts.COLLECTION, ascending("deputy"), "write to a deputy"),
                StoreIndex.on(MongoAccounts.COLLECTION, ascending("unit"), "write to who works for a unit"),
                StoreIndex.on(MongoAccounts.COLLECTION, ascending("delegation"), "write to a liaison office"),
                StoreIndex.on(MongoAccounts.COLLECTION, ascending("roles"), "write to who works in the office"),
                StoreIndex.on(
                        MongoSessions.COLLECTION,
                        ascending("attributes." + Sessions.ACCOUNT),
                        "end all sessions of an account"),
                StoreIndex.on(MongoSessions.COLLECTION, ascending(Expiry.FIELD), "clear expired sessions"),
                StoreIndex.on(MongoAuthorizations.COLLECTION, ascending("tokens"), "find what a token stands for"),
                StoreIndex.on(
                        MongoAuthorizations.COLLECTION,
                        ascending("spentRefreshTokens"),
                        "recognise a refresh token used twice"),
                StoreIndex.on(MongoAuthorizations.COLLECTION, ascending(Expiry.FIELD), "clear expired authorizations"),
                StoreIndex.on(MongoLockouts.COLLECTION, ascending(Expiry.FIELD), "clear forgotten failures"));
    }
}
