package org.lianluo.rulebook.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.CalendarYear;

/**
 * Rules as they were read a moment ago: they are few and every date needs them. What is edited here is seen at once,
 * what another node edits within two seconds.
 */
public final class RememberedRules implements Rules {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Rules rules;
    private final Clock clock;
    private volatile @Nullable Read read;

    public RememberedRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    private record Read(
            List<RuleSet> ruleSets,
            List<Edition<CalendarYear>> years,
            List<Edition<CongressSession>> sessions,
            Instant at) {

        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    private Read read() {
        var known = read;
        return known != null && known.isFresh(clock.instant()) ? known : readAnew();
    }

    /** Shares its lock with the writes, so that nothing older than a write is remembered after it. */
    private synchronized Read readAnew() {
        var known = read;
        var now = clock.instant();
        if (known == null || !known.isFresh(now)) {
            known = new Read(rules.ruleSets(), rules.years(), rules.sessions(), now);
            read = known;
        }
        return known;
    }

    private synchronized <T> T written(Supplier<T> write) {
        try {
            return write.get();
        } finally {
            read = null;
        }
    }

    private void written(Runnable write) {
        written(() -> {
            write.run();
            return true;
        });
    }

    @Override
    public List<RuleSet> ruleSets() {
        return read().ruleSets();
    }

    /** One that is not remembered may have been made by another node just now. */
    @Override
    public Optional<RuleSet> find(String key) {
        return Rules.super.find(key).or(() -> {
            read = null;
            return Rules.super.find(key);
        });
    }

    @Override
    public List<Edition<CalendarYear>> years() {
        return read().years();
    }

    @Override
    public List<Edition<CongressSession>> sessions() {
        return read().sessions();
    }

    @Override
    public RuleSet add(RuleSet version) {
        return written(() -> rules.add(version));
    }

    @Override
    public Edition<CalendarYear> saveYear(Edition<CalendarYear> next) {
        return written(() -> rules.saveYear(next));
    }

    @Override
    public Edition<CongressSession> saveSession(Edition<CongressSession> next) {
        return written(() -> rules.saveSession(next));
    }

    @Override
    public void keepRuleSets(Collection<RuleSet> ruleSets) {
        written(() -> rules.keepRuleSets(ruleSets));
    }

    @Override
    public void keepYears(Collection<CalendarYear> years) {
        written(() -> rules.keepYears(years));
    }

    @Override
    public void keepSessions(Collection<CongressSession> sessions) {
        written(() -> rules.keepSessions(sessions));
    }
}
