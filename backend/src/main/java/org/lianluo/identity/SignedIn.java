package org.lianluo.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** {@link Me} as Spring Security sees it; its name is the id. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Me me;

    public SignedIn(Me me) {
        super(AuthorityUtils.createAuthorityList(
                me.roles().stream().map(role -> "ROLE_" + role).toList()));
        this.me = me;
        setAuthenticated(true);
    }

    public Me me() {
        return me;
    }

    @Override
    public Object getPrincipal() {
        return me.id().value();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && me.equals(that.me);
    }

    @Override
    public int hashCode() {
        return me.hashCode();
    }
}
