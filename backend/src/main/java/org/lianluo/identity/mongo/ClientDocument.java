package org.lianluo.identity.mongo;

import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.ActsFor;
import org.lianluo.identity.domain.Client;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;

/** A client as it is stored; scopes as they stand in tokens. */
public record ClientDocument(
        @BsonId String id,
        String congress,
        String name,
        @Nullable String secretHash,
        Set<String> redirectUris,
        Set<String> scopes,
        @Nullable ActsForDocument actsFor) {

    /** For whom it acts. */
    public record ActsForDocument(
            Set<Role> roles,
            @Nullable DeputyId deputy,
            @Nullable UnitId unit) {

        static @Nullable ActsForDocument of(@Nullable ActsFor whom) {
            return whom == null ? null : new ActsForDocument(whom.roles(), whom.deputy(), whom.unit());
        }
    }

    static ClientDocument of(Client client) {
        return new ClientDocument(
                client.id(),
                client.congress(),
                client.name(),
                client.secretHash(),
                client.redirectUris(),
                client.scopes().stream().map(Scope::value).collect(Collectors.toSet()),
                ActsForDocument.of(client.actsFor()));
    }

    Client client() {
        return new Client(
                id,
                congress,
                name,
                secretHash,
                redirectUris,
                ScopeNames.known(scopes),
                actsFor == null ? null : new ActsFor(actsFor.roles(), actsFor.deputy(), actsFor.unit()));
    }
}
