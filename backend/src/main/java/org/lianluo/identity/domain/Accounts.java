package org.lianluo.identity.domain;

import java.util.Optional;
import org.lianluo.shared.AccountId;

/** All accounts. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    /** By the normalised login name. */
    Optional<Account> findByLoginName(String loginName);

    boolean isEmpty();

    /** Adds a new account; false where the id or the login name is taken. */
    boolean add(Account account);

    /** Replaces the version before this one; false where somebody was faster. */
    boolean save(Account account);
}
