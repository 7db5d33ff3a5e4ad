package org.lianluo.identity.domain;

import java.util.Optional;
import org.lianluo.shared.AccountId;

/** The open sessions of the portal. */
public interface Sessions {

    /** The attribute of a session that names the account signed in. */
    String ACCOUNT = "account";

    /** Who is signed in to the session with this id, without prolonging it; empty once it has ended. */
    Optional<AccountId> account(String id);

    /** Ends every session of the account, on every node. */
    void endAll(AccountId account);
}
