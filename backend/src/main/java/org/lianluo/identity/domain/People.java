package org.lianluo.identity.domain;

import java.util.Optional;
import org.lianluo.identity.Me;
import org.lianluo.shared.AccountId;
import org.springframework.stereotype.Component;

/** Who stands behind a session or a token right now; looked up with every request, so that a change acts at once. */
@Component
public class People {

    private final Accounts accounts;
    private final Clients clients;
    private final Grants grants;

    public People(Accounts accounts, Clients clients, Grants grants) {
        this.accounts = accounts;
        this.clients = clients;
        this.grants = grants;
    }

    /** Empty for an account that is gone or disabled. */
    public Optional<Me> byAccount(AccountId id) {
        return accounts.find(id).filter(Account::enabled).map(Account::me);
    }

    /** Empty for a token that is not valid, or whose account or client is gone or disabled. */
    public Optional<Me> byAccessToken(String token) {
        return grants.find(token).flatMap(this::behind);
    }

    private Optional<Me> behind(Grant grant) {
        if (grant.account() != null) {
            return byAccount(grant.account()).map(me -> me.limitedTo(grant.scopes()));
        }
        return clients.find(grant.client())
                .flatMap(client -> Optional.ofNullable(client.actsFor()).map(whom -> client.me(whom, grant.scopes())));
    }
}
