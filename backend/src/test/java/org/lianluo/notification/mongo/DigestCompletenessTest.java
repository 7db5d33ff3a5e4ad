package org.lianluo.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.notification.NoticeFixture.UNIT;
import static org.lianluo.notification.NoticeFixture.item;
import static org.lianluo.notification.NoticeFixture.owed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.identity.Addressee;
import org.lianluo.notification.domain.Mailbox;
import org.lianluo.notification.domain.Postman;
import org.lianluo.notification.domain.Received;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Owner;
import org.lianluo.shared.PageRequest;
import org.lianluo.testing.MovableClock;

/** Over random days on which notices come, come again, and the process dies anywhere: every notice is in exactly one mail. */
class DigestCompletenessTest {

    private static final Set<Integer> USUAL = Set.of(7, 3, 1, 0);

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-07-06T02:30:00Z"));
    private final PostOffice office = new PostOffice(clock);
    private final List<Aggregate> items = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void putsEveryNoticeIntoExactlyOneMailOfEachReader(long seed) {
        var random = new Random(seed);
        BooleanSupplier often = () -> random.nextInt(25) == 0;
        for (int step = 0; step < 120; step++) {
            switch (random.nextInt(4)) {
                case 0 -> tellSomethingNew(random);
                case 1 -> items.forEach(office.teller()::tell);
                case 2 -> clock.pass(Duration.ofMinutes(random.nextInt(240)));
                default -> survive(office.postman(often(random) ? this::broken : office::take, often));
            }
        }
        drain();

        for (var reader : List.of(PostOffice.CLERK, PostOffice.LEADER, PostOffice.STAFF)) {
            assertThat(mailed(reader.me().id()))
                    .as("%s, seed %d", reader.email(), seed)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(shown(reader));
        }
        assertThat(office.sent.values())
                .allSatisfy(copies -> assertThat(new HashSet<>(copies)).hasSize(1));
    }

    private static boolean often(Random random) {
        return random.nextInt(4) == 0;
    }

    private String broken(Object mail, Addressee to, Object digest) {
        throw new IllegalStateException("The server is away");
    }

    private void tellSomethingNew(Random random) {
        var id = "unt_" + items.size();
        var since = clock.instant().minus(Duration.ofDays(random.nextInt(60)));
        var owner = random.nextBoolean() ? UNIT : Owner.OFFICE;
        var due = LocalDate.now(clock).plusDays(random.nextInt(25) - 5);
        var item = item(id, owed(id, owner, since, due));
        items.add(item);
        office.teller().tell(item);
    }

    private static void survive(Postman postman) {
        try {
            postman.round(Duration.ofMinutes(10));
        } catch (PostOffice.ProcessDied e) {
            assertThat(e).isNotNull();
        }
    }

    private void drain() {
        for (int hour = 0; hour < 48; hour++) {
            clock.pass(Duration.ofHours(1));
            office.postman().round(Duration.ofMinutes(10));
        }
    }

    private List<String> mailed(AccountId account) {
        return office.sent.values().stream()
                .map(copies -> copies.get(0))
                .filter(it -> it.to().equals(account))
                .flatMap(it -> it.notices().stream())
                .toList();
    }

    private List<String> shown(Addressee reader) {
        var mailbox = new Mailbox(
                reader.me().id(), Mailbox.recipientsOf(reader.me().actor(reader.locale())), USUAL, Instant.EPOCH);
        var ids = new ArrayList<String>();
        var page = office.notices.list(mailbox, false, new PageRequest(100, null, false));
        page.nodes().stream()
                .map(Received::notice)
                .forEach(it -> ids.add(it.id().value()));
        while (page.hasNext()) {
            var last = page.edges().get(page.edges().size() - 1).cursor();
            page = office.notices.list(mailbox, false, new PageRequest(100, last, false));
            page.nodes().stream()
                    .map(Received::notice)
                    .forEach(it -> ids.add(it.id().value()));
        }
        return ids;
    }
}
