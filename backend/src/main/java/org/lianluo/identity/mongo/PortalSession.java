package org.lianluo.identity.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.domain.Digest;
import org.lianluo.identity.domain.SessionTerms;
import org.springframework.session.Session;

/** A session of the portal: a few short texts, never Java objects. The store knows it by the digest of its id. */
final class PortalSession implements Session {

    private final Clock clock;
    private final Map<String, String> attributes;
    private final Instant createdAt;
    private String id;
    private Instant lastAccessed;
    private Duration idle;
    private @Nullable Stored stored;

    /** What the store holds of it. */
    record Stored(String digest, Instant lastAccessed, Duration idle, Map<String, String> attributes) {}

    /** A new session, not stored yet. */
    PortalSession(Clock clock) {
        this(Digest.newSecret(), clock, clock.instant(), clock.instant(), Duration.ofMinutes(15), Map.of());
    }

    PortalSession(
            String id,
            Clock clock,
            Instant createdAt,
            Instant lastAccessed,
            Duration idle,
            Map<String, String> attributes) {
        this.id = id;
        this.clock = clock;
        this.createdAt = createdAt;
        this.lastAccessed = lastAccessed;
        this.idle = idle;
        this.attributes = new HashMap<>(attributes);
    }

    Stored snapshot() {
        return new Stored(Digest.of(id), lastAccessed, idle, Map.copyOf(attributes));
    }

    @Nullable
    Stored stored() {
        return stored;
    }

    PortalSession nowStored() {
        stored = snapshot();
        return this;
    }

    /** When it ends if nobody comes any more. */
    Instant expiresAt() {
        var atLatest = createdAt.plus(SessionTerms.LONGEST);
        var idleEnd = lastAccessed.plus(idle);
        return idleEnd.isBefore(atLatest) ? idleEnd : atLatest;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = Digest.newSecret();
        return id;
    }

    @Override
    @SuppressWarnings("unchecked") // the interface lets the caller choose the type; ours are texts
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else if (value instanceof String text) {
            attributes.put(name, text);
        } else {
            throw new IllegalArgumentException("A session keeps texts only, not " + value.getClass() + " " + name);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public Instant getCreationTime() {
        return createdAt;
    }

    /** Takes our clock's time: the caller, a servlet filter, has only the machine's. */
    @Override
    public void setLastAccessedTime(Instant ignored) {
        lastAccessed = clock.instant();
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccessed;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return !clock.instant().isBefore(expiresAt());
    }
}
