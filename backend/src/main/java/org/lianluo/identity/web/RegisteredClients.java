package org.lianluo.identity.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.Client;
import org.lianluo.identity.domain.Clients;
import org.lianluo.shared.Scope;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Our clients as the authorization server wants them, all under the same strict terms (OAuth 2.1, RFC 9700). */
@Component
class RegisteredClients implements RegisteredClientRepository {

    private static final ClientSettings TERMS = ClientSettings.builder()
            .requireProofKey(true)
            .requireAuthorizationConsent(true)
            .build();

    private static final TokenSettings TOKENS = TokenSettings.builder()
            .authorizationCodeTimeToLive(Duration.ofMinutes(1))
            .accessTokenTimeToLive(Duration.ofMinutes(10))
            .refreshTokenTimeToLive(Duration.ofDays(7))
            .reuseRefreshTokens(false)
            .build();

    private final Clients clients;

    RegisteredClients(Clients clients) {
        this.clients = clients;
    }

    /** Called when a secret was hashed anew after a successful sign-in. */
    @Override
    public void save(RegisteredClient registered) {
        clients.find(registered.getClientId())
                .map(client -> client.withSecretHash(registered.getClientSecret()))
                .ifPresent(clients::save);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.find(clientId).map(RegisteredClients::registered).orElse(null);
    }

    private static RegisteredClient registered(Client client) {
        var registered = RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientName(client.name())
                .redirectUris(uris -> uris.addAll(client.redirectUris()))
                .scopes(scopes -> client.scopes().stream().map(Scope::value).forEach(scopes::add))
                .clientSettings(TERMS)
                .tokenSettings(TOKENS);
        addProofs(registered, client);
        addGrants(registered, client);
        return registered.build();
    }

    private static void addProofs(RegisteredClient.Builder registered, Client client) {
        if (client.secretHash() == null) {
            registered.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            registered
                    .clientSecret(client.secretHash())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        }
    }

    private static void addGrants(RegisteredClient.Builder registered, Client client) {
        if (client.actsFor() != null) {
            registered.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
        }
        if (!client.redirectUris().isEmpty()) {
            registered
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                    .scope(OidcScopes.OPENID);
        }
    }
}
