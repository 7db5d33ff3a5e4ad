package org.lianluo.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.notification.NoticeFixture.UNIT;
import static org.lianluo.notification.NoticeFixture.item;
import static org.lianluo.notification.NoticeFixture.owed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.notification.domain.NoticeSettings;
import org.lianluo.notification.domain.QuietHours;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Request;
import org.lianluo.testing.MovableClock;

class PostmanTest {

    private static final Duration COLLECTING = Duration.ofMinutes(10);

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-07-06T02:30:00Z"));
    private PostOffice office;

    @BeforeEach
    void open() {
        office = new PostOffice(clock);
    }

    @Test
    void putsWhatCameTogetherIntoOneMail() {
        tell("unt_a", 90);
        tell("unt_b", 90);
        office.postman().round(COLLECTING);
        assertThat(office.sent).isEmpty();

        clock.pass(COLLECTING);
        office.postman().round(COLLECTING);

        assertThat(letters(PostOffice.CLERK.me().id().value())).containsExactly(2);
        assertThat(letters(PostOffice.LEADER.me().id().value())).containsExactly(2);
    }

    @Test
    void writesToLeadersAloneWhatIsForLeaders() {
        tell("unt_a", -1);
        roundNow();

        assertThat(letters("acc_clerk")).containsExactly(1);
        assertThat(letters("acc_leader")).containsExactly(2);
    }

    @Test
    void waitsForTheMorning() {
        clock.pass(Duration.ofHours(12));
        tell("unt_a", 90);
        roundNow();
        assertThat(office.sent).isEmpty();

        clock.pass(Duration.ofHours(9).plusMinutes(29));
        roundNow();
        assertThat(office.sent).isEmpty();

        clock.pass(Duration.ofMinutes(1));
        roundNow();
        assertThat(office.sent).hasSize(2);
    }

    @Test
    void writesToNobodyWhoWantsNoMail() {
        var me = PostOffice.CLERK.me().actor(Locale.SIMPLIFIED_CHINESE);
        save(me, new NoticeSettings.Choice(false, null, Set.of()));
        tell("unt_a", 90);
        roundNow();

        assertThat(letters("acc_clerk")).isEmpty();
        assertThat(letters("acc_leader")).hasSize(1);
    }

    @Test
    void keepsToTheQuietHoursAndReminderDaysSomebodyChose() {
        var me = PostOffice.CLERK.me().actor(Locale.SIMPLIFIED_CHINESE);
        var morning = new QuietHours(LocalTime.of(10, 0), LocalTime.of(11, 0));
        save(me, new NoticeSettings.Choice(true, morning, Set.of(1)));
        tell("unt_a", 7);
        tell("unt_b", 1);
        roundNow();
        assertThat(letters("acc_clerk")).isEmpty();
        assertThat(letters("acc_leader")).containsExactly(2);

        clock.pass(Duration.ofHours(1));
        roundNow();
        assertThat(letters("acc_clerk")).containsExactly(1);
    }

    @Test
    void triesAgainAfterAPauseThatDoublesAndGivesUpInTheEnd() {
        tell("unt_a", 90);
        var attempts = new int[1];
        var broken = office.postman(
                (mail, to, digest) -> {
                    attempts[0]++;
                    throw new IllegalStateException("451 try later");
                },
                () -> false);

        broken.round(Duration.ZERO);
        broken.round(Duration.ZERO);
        assertThat(attempts[0]).isEqualTo(2);
        clock.pass(Duration.ofMinutes(1));
        broken.round(Duration.ZERO);
        assertThat(attempts[0]).isEqualTo(4);
        clock.pass(Duration.ofMinutes(1));
        broken.round(Duration.ZERO);
        assertThat(attempts[0]).isEqualTo(4);

        for (int day = 0; day < 60; day++) {
            clock.pass(Duration.ofHours(5));
            broken.round(Duration.ZERO);
        }
        assertThat(attempts[0]).isEqualTo(24);
    }

    /** The server took the mail and the node died before it could say so: the same mail goes out again, by the same name. */
    @Test
    void sendsAgainUnderTheSameNameWhatItDiedOver() {
        tell("unt_a", 90);
        var dying = office.postman(
                (mail, to, digest) -> {
                    office.take(mail, to, digest);
                    throw new PostOffice.ProcessDied();
                },
                () -> false);
        assertThatThrownBy(() -> dying.round(Duration.ZERO)).isInstanceOf(PostOffice.ProcessDied.class);
        roundNow();
        assertThat(office.sent.values()).extracting(it -> it.size()).containsExactlyInAnyOrder(1, 1);

        clock.pass(Duration.ofMinutes(15));
        roundNow();

        assertThat(office.sent.values()).extracting(it -> it.size()).containsExactlyInAnyOrder(1, 2);
        assertThat(office.sent.values()).allSatisfy(it -> assertThat(it).containsOnly(it.get(0)));
    }

    private void roundNow() {
        office.postman().round(Duration.ZERO);
    }

    private void save(Actor actor, NoticeSettings.Choice choice) {
        office.settings.save(choice, 0, new Request("key-for-settings", "print"), actor);
    }

    private void tell(String item, int left) {
        tell(item, UNIT, left);
    }

    private void tell(String item, Owner owner, int left) {
        var today = LocalDate.now(clock);
        var since = clock.instant().minus(Duration.ofDays(60));
        office.teller().tell(item(item, owed(item, owner, since, today.plusDays(left))));
    }

    /** How many notices each mail to an account holds. */
    private List<Integer> letters(String account) {
        return office.sent.values().stream()
                .flatMap(it -> it.stream())
                .filter(it -> it.to().value().equals(account))
                .map(it -> it.notices().size())
                .toList();
    }
}
