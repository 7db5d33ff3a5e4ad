package org.lianluo.identity.domain;

import org.lianluo.shared.AccountId;

/** The open sessions of the portal. */
public interface Sessions {

    /** Ends every session of the account, on every node. */
    void endAll(AccountId account);
}
