package org.lianluo.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.notification.NoticeFixture.DEPUTY;
import static org.lianluo.notification.NoticeFixture.UNIT;
import static org.lianluo.notification.NoticeFixture.item;
import static org.lianluo.notification.NoticeFixture.owed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.notification.NoticeFixture;
import org.lianluo.notification.NoticeKept;
import org.lianluo.notification.NoticeKind;
import org.lianluo.notification.domain.Mailbox;
import org.lianluo.notification.domain.Notice;
import org.lianluo.notification.domain.Received;
import org.lianluo.notification.domain.Recipient;
import org.lianluo.notification.domain.Teller;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.News;
import org.lianluo.shared.Owner;
import org.lianluo.shared.PageRequest;
import org.lianluo.testing.TestStore;

class TellerTest {

    private static final Instant NOW = Instant.parse("2026-07-06T02:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    private final List<NoticeKept> heard = new ArrayList<>();
    private MongoNotices notices;

    @BeforeEach
    void open() {
        notices = new MongoNotices(TestStore.database(MongoNotices.indexes()));
    }

    @Test
    void tellsTheOwnerOfANewObligationAtOnce() {
        on(TODAY).tell(item("unt_a", owed("unt_a", UNIT, NOW, TODAY.plusDays(90))));

        assertThat(told(Recipient.all(UNIT))).extracting(Notice::kind).containsExactly(NoticeKind.OBLIGATION_NEW);
        assertThat(heard).extracting(NoticeKept::owner).containsExactly(UNIT);
    }

    @Test
    void tellsTheSameOnceHoweverOftenItIsAnnounced() {
        var item = item("unt_a", owed("unt_a", UNIT, NOW, TODAY.plusDays(2)));
        var later = on(TODAY.plusDays(1));
        on(TODAY).tell(item);
        on(TODAY).tell(item);
        later.remind(item.obligations());
        later.tell(item);
        later.remind(item.obligations());

        assertThat(told(Recipient.all(UNIT)))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(NoticeKind.OBLIGATION_NEW, NoticeKind.REMINDER);
        assertThat(heard).hasSize(2);
    }

    /** Ten days without a round: three stages were missed, one is told. */
    @Test
    void tellsTheLatestStageAloneAfterADowntime() {
        var owed = owed("unt_a", UNIT, NOW, TODAY.plusDays(8));
        on(TODAY).remind(List.of(owed));
        on(TODAY.plusDays(10)).remind(List.of(owed));

        assertThat(told(Recipient.all(UNIT)))
                .extracting(it -> it.kind() + " " + it.duty().days())
                .containsExactlyInAnyOrder("OBLIGATION_NEW 0", "OVERDUE 1");
    }

    @Test
    void remindsAnewOfADueDayThatMoved() {
        on(TODAY).remind(List.of(owed("unt_a", UNIT, NOW.minus(Duration.ofDays(60)), TODAY)));
        on(TODAY.plusDays(30)).remind(List.of(owed("unt_a", UNIT, NOW.minus(Duration.ofDays(60)), TODAY.plusDays(30))));

        assertThat(told(Recipient.all(UNIT)))
                .extracting(it -> it.duty().due())
                .containsExactlyInAnyOrder(TODAY, TODAY.plusDays(30));
    }

    @Test
    void escalatesToTheLeadersOfAUnitOnce() {
        var owed = owed("unt_a", UNIT, NOW.minus(Duration.ofDays(60)), TODAY.minusDays(1));
        on(TODAY).remind(List.of(owed));
        on(TODAY.plusDays(6)).remind(List.of(owed));

        assertThat(told(Recipient.all(UNIT))).extracting(Notice::kind).containsOnly(NoticeKind.OVERDUE);
        assertThat(told(Recipient.leaders(UNIT))).extracting(Notice::kind).containsExactly(NoticeKind.ESCALATION);
    }

    @Test
    void escalatesWhatTheOfficeOwesToAllOfTheOfficeAndWhatADeputyOwesToNobody() {
        var since = NOW.minus(Duration.ofDays(60));
        on(TODAY).remind(List.of(owed("unt_a", Owner.OFFICE, since, TODAY.minusDays(1))));
        on(TODAY).remind(List.of(owed("unt_b", DEPUTY, since, TODAY.minusDays(1))));

        assertThat(told(Recipient.all(Owner.OFFICE)))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(NoticeKind.OVERDUE, NoticeKind.ESCALATION);
        assertThat(told(Recipient.all(DEPUTY))).extracting(Notice::kind).containsExactly(NoticeKind.OVERDUE);
        assertThat(told(Recipient.leaders(DEPUTY))).isEmpty();
    }

    /** A year to go: nobody is reminded yet, and half a year later its first notice has been cleared away. */
    @Test
    void doesNotTellAnewOfWhatItToldLongAgo() {
        var owed = owed("unt_a", UNIT, NOW, TODAY.plusDays(400));
        on(TODAY).remind(List.of(owed));
        notices.posted(heard.stream().map(NoticeKept::id).toList());
        notices.clear(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));

        on(TODAY.plusDays(NoticeFixture.POLICY.retention().read() + 1)).tell(item("unt_a", owed));
        assertThat(told(Recipient.all(UNIT))).isEmpty();
    }

    @Test
    void tellsNewsToThoseWhoFollowAndOldNewsToNobody() {
        var fresh = new News("2", "news.ASSIGN", NOW, Set.of(DEPUTY, UNIT));
        var old = new News("1", "news.ACCEPT", NOW.minus(Duration.ofDays(8)), Set.of(DEPUTY));
        on(TODAY).tell(item("unt_a", old, fresh));
        on(TODAY).tell(item("unt_a", old, fresh));

        assertThat(told(Recipient.all(DEPUTY))).extracting(Notice::news).containsExactly("news.ASSIGN");
        assertThat(told(Recipient.all(UNIT))).extracting(Notice::kind).containsExactly(NoticeKind.ITEM_MOVED);
    }

    private Teller on(LocalDate day) {
        var now = NOW.plus(Duration.between(TODAY.atStartOfDay(), day.atStartOfDay()));
        var clock = Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
        return new Teller(notices, NoticeFixture.POLICY, clock, heard::add);
    }

    private List<Notice> told(Recipient recipient) {
        var mailbox = new Mailbox(new AccountId("acc_a"), Set.of(recipient), Set.of(14, 7, 3, 1, 0), Instant.EPOCH);
        return notices.list(mailbox, false, new PageRequest(100, null, false)).nodes().stream()
                .map(Received::notice)
                .toList();
    }
}
