package org.lianluo.identity.mongo;

import java.security.Principal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.SignedIn;
import org.lianluo.identity.domain.Account;
import org.lianluo.identity.domain.Accounts;
import org.lianluo.identity.domain.Grant;
import org.lianluo.shared.AccountId;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/** Documents back as authorizations, with the account as it is today. */
@Component
class AuthorizationReader {

    private final Accounts accounts;
    private final RegisteredClientRepository clients;

    AuthorizationReader(Accounts accounts, RegisteredClientRepository clients) {
        this.accounts = accounts;
        this.clients = clients;
    }

    /**
     * Null where the client is gone, or the account is gone or disabled.
     *
     * @param presented the token the caller holds, which is the only one that comes back as itself
     */
    @Nullable
    OAuth2Authorization authorization(Document stored, String presented) {
        var client = clients.findById(stored.getString("client"));
        var person = isByAPerson(stored) ? person(stored) : null;
        if (client == null || (person == null && isByAPerson(stored))) {
            return null;
        }
        var authorization = builder(stored, client).attribute(AuthorizationWriter.READ, stored);
        if (person != null) {
            authorization.attribute(Principal.class.getName(), person);
        }
        var state = stored.get(TokenKind.STATE.field(), Document.class);
        if (state != null) {
            authorization.attribute(TokenKind.STATE.field(), StoredTokens.value(state, presented));
        }
        var request = stored.get("request", Document.class);
        if (request != null) {
            authorization.attribute(OAuth2AuthorizationRequest.class.getName(), request(request, client));
        }
        new StoredTokens(stored, presented).addTo(authorization);
        return authorization.build();
    }

    static Grant grant(Document stored) {
        return new Grant(
                stored.getString("client"),
                isByAPerson(stored) ? new AccountId(stored.getString("principal")) : null,
                ScopeNames.known(stored.getList("scopes", String.class)));
    }

    private static boolean isByAPerson(Document stored) {
        return !AuthorizationGrantType.CLIENT_CREDENTIALS.getValue().equals(stored.getString("grant"));
    }

    private @Nullable SignedIn person(Document stored) {
        return accounts.find(new AccountId(stored.getString("principal")))
                .filter(Account::enabled)
                .map(account ->
                        new SignedIn(account.me(), stored.getDate("signedInAt").toInstant(), Optional::empty))
                .orElse(null);
    }

    private static OAuth2Authorization.Builder builder(Document stored, RegisteredClient client) {
        return OAuth2Authorization.withRegisteredClient(client)
                .id(stored.getString("_id"))
                .principalName(stored.getString("principal"))
                .authorizationGrantType(new AuthorizationGrantType(stored.getString("grant")))
                .authorizedScopes(new HashSet<>(stored.getList("scopes", String.class)));
    }

    private static OAuth2AuthorizationRequest request(Document stored, RegisteredClient client) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(Objects.requireNonNull(stored.getString("uri")))
                .clientId(client.getClientId())
                .redirectUri(stored.getString("redirectUri"))
                .scopes(new HashSet<>(stored.getList("scopes", String.class)))
                .state(stored.getString("state"))
                .additionalParameters(stored.get("more", Document.class))
                .build();
    }
}
