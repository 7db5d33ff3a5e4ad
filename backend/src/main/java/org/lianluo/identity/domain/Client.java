package org.lianluo.identity.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.Me;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Scope;

/**
 * A third-party program that may ask for tokens.
 *
 * @param id the OAuth2 client_id
 * @param secretHash null for a public client, which proves itself by PKCE alone
 * @param redirectUris exactly where codes may be sent; with any, the client may ask people for their consent
 * @param scopes the most it can be granted
 * @param actsFor null for a client that acts only for people who consented
 */
public record Client(
        String id,
        String congress,
        String name,
        @Nullable String secretHash,
        Set<String> redirectUris,
        Set<Scope> scopes,
        @Nullable ActsFor actsFor) {

    public Client {
        redirectUris = Set.copyOf(redirectUris);
        scopes = Set.copyOf(scopes);
        if (actsFor != null && secretHash == null) {
            throw new IllegalArgumentException("A client without a secret cannot act by itself: " + id);
        }
        if (id.startsWith(AccountId.PREFIX)) {
            throw new IllegalArgumentException("Looks like an account: " + id);
        }
    }

    public Client withSecretHash(@Nullable String hash) {
        return new Client(id, congress, name, hash, redirectUris, scopes, actsFor);
    }

    /** Who this is when it acts by itself: an identity of its own with the roles it was given. */
    public Me me(ActsFor whom, Set<Scope> granted) {
        var identity = new AccountId(AccountId.PREFIX + "client-" + id);
        return new Me(identity, id, name, whom.roles(), whom.deputy(), whom.unit(), null, null, granted);
    }
}
