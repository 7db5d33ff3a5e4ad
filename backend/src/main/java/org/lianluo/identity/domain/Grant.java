package org.lianluo.identity.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Scope;

/**
 * What an access token stands for.
 *
 * @param account who consented; null where the client acts by itself
 */
public record Grant(String client, @Nullable AccountId account, Set<Scope> scopes) {

    public Grant {
        scopes = Set.copyOf(scopes);
    }
}
