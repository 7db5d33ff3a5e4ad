package org.lianluo.identity.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the consent page shows: all of it from what the client asked and we stored, nothing from the address but the keys. */
@RestController
class ConsentController {

    private static final OAuth2TokenType STATE = new OAuth2TokenType("state");

    private final OAuth2AuthorizationService authorizations;
    private final OAuth2AuthorizationConsentService consents;
    private final RegisteredClientRepository clients;

    ConsentController(
            OAuth2AuthorizationService authorizations,
            OAuth2AuthorizationConsentService consents,
            RegisteredClientRepository clients) {
        this.authorizations = authorizations;
        this.consents = consents;
        this.clients = clients;
    }

    /** A client waiting for consent. */
    record ConsentRequest(
            String clientId, String clientName, String redirectHost, String state, List<AskedScope> scopes) {}

    /** A scope and whether it was consented to before. */
    record AskedScope(String scope, boolean granted) {}

    @GetMapping("/api/consent")
    ConsentRequest consent(@RequestParam("client_id") String clientId, @RequestParam String state, Authentication who) {
        var client = Optional.ofNullable(clients.findByClientId(clientId)).orElseThrow(ConsentController::unknown);
        var asked = asked(clientId, state, who);
        return new ConsentRequest(
                clientId,
                client.getClientName(),
                URI.create(String.valueOf(asked.getRedirectUri())).getAuthority(),
                state,
                scopes(asked.getScopes(), consents.findById(clientId, who.getName())));
    }

    private OAuth2AuthorizationRequest asked(String clientId, String state, Authentication who) {
        return Optional.ofNullable(authorizations.findByToken(state, STATE))
                .filter(found -> found.getRegisteredClientId().equals(clientId)
                        && found.getPrincipalName().equals(who.getName()))
                .map(ConsentController::request)
                .orElseThrow(ConsentController::unknown);
    }

    private static @Nullable OAuth2AuthorizationRequest request(OAuth2Authorization authorization) {
        return authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
    }

    private static List<AskedScope> scopes(Set<String> asked, @Nullable OAuth2AuthorizationConsent before) {
        return asked.stream()
                .filter(scope -> !scope.equals(OidcScopes.OPENID))
                .map(scope -> new AskedScope(
                        scope, before != null && before.getScopes().contains(scope)))
                .sorted(Comparator.comparing(AskedScope::scope))
                .toList();
    }

    private static Refusal unknown() {
        return Refusal.of(ProblemCode.NOT_FOUND, "identity.consent.unknown");
    }
}
