package org.lianluo.identity.domain;

import java.util.Optional;

/** The access tokens that are valid now. */
public interface Grants {

    /** Empty for a token that was never given out, has expired or was revoked. */
    Optional<Grant> find(String accessToken);
}
