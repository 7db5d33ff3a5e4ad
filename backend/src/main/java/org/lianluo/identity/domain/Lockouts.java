package org.lianluo.identity.domain;

import java.util.Optional;

/** Failed attempts by login name. */
public interface Lockouts {

    Optional<Lockout> find(String loginName);

    /** Replaces the version before this one; false where somebody was faster. */
    boolean save(Lockout lockout);

    void forget(String loginName);
}
