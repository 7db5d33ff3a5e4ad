package org.lianluo.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** {@link Me} as Spring Security sees it; its name is the id. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final @Nullable Instant since;
    private final transient Supplier<Optional<Me>> now;

    /**
     * @param since when the password was given; null where a token stands for it
     * @param now who this is at a later time; empty once the session or token has ended
     */
    public SignedIn(Me me, @Nullable Instant since, Supplier<Optional<Me>> now) {
        super(authorities(me, since));
        this.me = me;
        this.since = since;
        this.now = now;
        setAuthenticated(true);
    }

    public Me me() {
        return me;
    }

    public @Nullable Instant since() {
        return since;
    }

    /** The same person as they are now, read anew; empty once the session or token has ended. */
    public Optional<Me> now() {
        return now.get();
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

    private static List<GrantedAuthority> authorities(Me me, @Nullable Instant since) {
        var authorities = new ArrayList<GrantedAuthority>();
        me.roles().forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
        if (since != null) {
            authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                    .issuedAt(since)
                    .build());
        }
        return authorities;
    }
}
