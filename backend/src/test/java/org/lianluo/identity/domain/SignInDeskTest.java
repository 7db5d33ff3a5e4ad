package org.lianluo.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianluo.identity.domain.SignInRefused.Reason;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Role;
import org.lianluo.testing.MovableClock;

class SignInDeskTest {

    final MovableClock clock = new MovableClock();
    final AtomicInteger comparisons = new AtomicInteger();
    final SignInDesk desk = new SignInDesk(
            new OneAccount(), new LockoutsInMemory(), new AttemptLimit(clock, 1000), new CountingPasswords(), clock);

    @Test
    void looksAtAPasswordForAnUnknownNameToo() {
        assertThat(reason("nobody", "wrong")).isEqualTo(Reason.BAD_CREDENTIALS);

        assertThat(comparisons).hasValue(1);
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        for (int i = 0; i < 12; i++) {
            assertThat(reason("somebody", "wrong")).isEqualTo(Reason.BAD_CREDENTIALS);
            assertThat(desk.signIn("SomeBody", "right", "10.0.0.1").displayName())
                    .isEqualTo("Somebody");
        }
    }

    @Test
    void looksAtNoPasswordWhileTheNameIsLocked() {
        IntStream.range(0, 5).forEach(i -> reason("somebody", "wrong"));

        assertThat(reason("somebody", "right")).isEqualTo(Reason.LOCKED);
        assertThat(comparisons).hasValue(5);
    }

    @Test
    void looksAtFivePasswordsOnlyWhenManyComeAtOnce() throws InterruptedException {
        var guessers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 40; i++) {
            guessers.execute(() -> reason("somebody", "wrong"));
        }
        guessers.shutdown();
        assertThat(guessers.awaitTermination(30, java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();

        assertThat(comparisons).hasValue(5);
    }

    private Reason reason(String loginName, String password) {
        return catchThrowableOfType(SignInRefused.class, () -> desk.signIn(loginName, password, "10.0.0.1"))
                .reason();
    }

    private final class CountingPasswords implements Passwords {

        @Override
        public String hash(String password) {
            return "{noop}" + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            comparisons.incrementAndGet();
            return hash.equals("{noop}" + password);
        }
    }

    private static final class OneAccount implements Accounts {

        private final Account account = AccountTest.with(null, Role.STAFF);

        @Override
        public Optional<Account> find(AccountId id) {
            return Optional.of(account).filter(known -> known.id().equals(id));
        }

        @Override
        public Optional<Account> findByLoginName(String loginName) {
            return Optional.of(account)
                    .filter(known -> known.loginName().value().equals(loginName));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public boolean add(Account added) {
            return false;
        }

        @Override
        public boolean save(Account saved) {
            return false;
        }
    }

    private static final class LockoutsInMemory implements Lockouts {

        private final Map<String, Lockout> kept = new ConcurrentHashMap<>(new HashMap<>());

        @Override
        public Optional<Lockout> find(String loginName) {
            return Optional.ofNullable(kept.get(loginName));
        }

        @Override
        public synchronized boolean save(Lockout lockout) {
            var before = kept.get(lockout.loginName());
            if ((before == null ? 0 : before.version()) != lockout.version() - 1) {
                return false;
            }
            kept.put(lockout.loginName(), lockout);
            return true;
        }

        @Override
        public void forget(String loginName) {
            kept.remove(loginName);
        }
    }
}
