package org.lianluo.identity.domain;

import org.lianluo.shared.AccountId;

/** The open sessions of the portal. */
public interface Sessions {

    /** The attribute of a session that names the account signed in. */
    String ACCOUNT = "account";

    /** Ends every session of the account, on every node. */
    void endAll(AccountId account);
}
