package org.lianluo.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.notification.NoticeFixture.UNIT;
import static org.lianluo.notification.NoticeFixture.item;
import static org.lianluo.notification.NoticeFixture.owed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.notification.NoticeFixture;
import org.lianluo.notification.NoticeId;
import org.lianluo.notification.domain.ClearingRound;
import org.lianluo.notification.domain.Mailbox;
import org.lianluo.notification.domain.Received;
import org.lianluo.notification.domain.Recipient;
import org.lianluo.notification.domain.Teller;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Owner;
import org.lianluo.shared.PageRequest;
import org.lianluo.testing.TestStore;

class MongoNoticesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final Instant NOON = Instant.parse("2026-07-06T04:00:00Z");
    private static final Set<Integer> ALL_DAYS = Set.of(14, 7, 3, 1, 0);

    private MongoNotices notices;

    @BeforeEach
    void open() {
        notices = new MongoNotices(TestStore.database(MongoNotices.indexes()));
    }

    @Test
    void pagesNewestFirst() {
        tell(NOON, "unt_a", UNIT, 90);
        tell(NOON.plusSeconds(1), "unt_b", UNIT, 90);
        tell(NOON.plusSeconds(1), "unt_c", UNIT, 90);

        var first = notices.list(clerk(), false, new PageRequest(2, null, false));
        assertThat(first.hasNext()).isTrue();
        var cursor = first.edges().get(1).cursor();
        var second = notices.list(clerk(), false, new PageRequest(2, cursor, false));

        assertThat(first.nodes()).extracting(it -> it.notice().subject()).containsExactlyInAnyOrder("unt_b", "unt_c");
        assertThat(second.nodes()).extracting(it -> it.notice().subject()).containsExactly("unt_a");
        assertThat(first.totalCount()).isEqualTo(3);
    }

    @Test
    void showsNobodyWhatIsForOthers() {
        tell(NOON, "unt_a", UNIT, 90);
        tell(NOON, "unt_b", Owner.OFFICE, 90);

        assertThat(subjects(clerk(), false)).containsExactly("unt_a");
        assertThat(subjects(mailbox("acc_x"), false)).isEmpty();
        assertThat(notices.unread(mailbox("acc_x"))).isZero();
    }

    @Test
    void showsAnEscalationToLeadersAlone() {
        tell(NOON, "unt_a", UNIT, -1);

        assertThat(subjects(clerk(), false)).hasSize(1);
        assertThat(subjects(mailbox("acc_l", Recipient.all(UNIT), Recipient.leaders(UNIT)), false))
                .hasSize(2);
    }

    @Test
    void leavesOutTheRemindersNobodyAskedFor() {
        tell(NOON, "unt_a", UNIT, 7);
        var weekly = new Mailbox(new AccountId("acc_a"), Set.of(Recipient.all(UNIT)), Set.of(7), Instant.EPOCH);
        var daily = new Mailbox(new AccountId("acc_a"), Set.of(Recipient.all(UNIT)), Set.of(1), Instant.EPOCH);

        assertThat(subjects(weekly, false)).containsExactly("unt_a");
        assertThat(subjects(daily, false)).isEmpty();
        assertThat(notices.unread(daily)).isZero();
    }

    @Test
    void notesForEachReaderApartWhatWasRead() {
        tell(NOON, "unt_a", UNIT, 90);
        tell(NOON, "unt_b", UNIT, 90);
        var first = ids(clerk()).get(0);

        assertThat(notices.markRead(clerk(), List.of(first, first))).isTrue();

        assertThat(notices.unread(clerk())).isEqualTo(1);
        assertThat(notices.list(clerk(), false, all()).nodes())
                .extracting(Received::read)
                .containsExactlyInAnyOrder(true, false);
        assertThat(notices.unread(mailbox("acc_b", Recipient.all(UNIT)))).isEqualTo(2);
    }

    @Test
    void marksNothingWhereOneOfThemIsForOthers() {
        tell(NOON, "unt_a", UNIT, 90);
        tell(NOON, "unt_b", Owner.OFFICE, 90);
        var mine = ids(clerk()).get(0);
        var theirs = ids(mailbox("acc_s", Recipient.all(Owner.OFFICE))).get(0);

        assertThat(notices.markRead(clerk(), List.of(mine, theirs))).isFalse();
        assertThat(notices.unread(clerk())).isEqualTo(1);
    }

    @Test
    void takesForReadWhatWasToldUntilThen() {
        tell(NOON, "unt_a", UNIT, 90);
        tell(NOON.plusSeconds(60), "unt_b", UNIT, 90);
        var reader = new AccountId("acc_a");

        notices.markReadUntil(reader, NOON);
        notices.markReadUntil(reader, NOON.minusSeconds(60));

        assertThat(notices.readUntil(reader)).isEqualTo(NOON);
        var mailbox = new Mailbox(reader, Set.of(Recipient.all(UNIT)), ALL_DAYS, notices.readUntil(reader));
        assertThat(subjects(mailbox, true)).containsExactly("unt_b");
        assertThat(notices.unread(mailbox)).isEqualTo(1);
    }

    @Test
    void clearsWhatWasReadBeforeWhatWasNot() {
        tell(NOON, "unt_read", UNIT, 90);
        tell(NOON, "unt_unread", UNIT, 90);
        tell(NOON.plusSeconds(60), "unt_later", UNIT, 90);
        var read = notices.list(clerk(), false, all()).nodes().stream()
                .map(Received::notice)
                .filter(it -> it.subject().equals("unt_read"))
                .toList();
        notices.posted(ids(clerk()));
        notices.markRead(clerk(), List.of(read.get(0).id()));

        assertThat(clearedAfter(180)).isZero();
        assertThat(clearedAfter(181)).isEqualTo(1);
        assertThat(subjects(clerk(), false)).containsExactlyInAnyOrder("unt_unread", "unt_later");
        assertThat(clearedAfter(365)).isZero();
        assertThat(clearedAfter(366)).isEqualTo(2);
    }

    @Test
    void clearsNothingThatIsStillOwedByMail() {
        tell(NOON, "unt_a", UNIT, 90);

        assertThat(clearedAfter(366)).isZero();
        notices.posted(ids(clerk()));
        assertThat(clearedAfter(366)).isEqualTo(1);
    }

    private int clearedAfter(int days) {
        int before = subjects(clerk(), false).size();
        var clock = Clock.fixed(NOON.plus(Duration.ofDays(days)), ZoneId.of("Asia/Shanghai"));
        new ClearingRound(notices, NoticeFixture.POLICY.retention(), clock).go();
        return before - subjects(clerk(), false).size();
    }

    @Test
    void costsOneReadToTellWhatWasToldBefore() {
        tell(NOON, "unt_a", UNIT, -1);

        assertThat(TestStore.commandsOf(() -> tell(NOON, "unt_a", UNIT, -1))).containsExactly("find");
    }

    private void tell(Instant now, String item, Owner owner, int left) {
        var clock = Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
        new Teller(notices, NoticeFixture.POLICY, clock, kept -> {})
                .tell(item(item, owed(item, owner, NOON.minus(Duration.ofDays(60)), TODAY.plusDays(left))));
    }

    private static Mailbox clerk() {
        return mailbox("acc_a", Recipient.all(UNIT));
    }

    private static Mailbox mailbox(String account, Recipient... recipients) {
        return new Mailbox(new AccountId(account), Set.of(recipients), ALL_DAYS, Instant.EPOCH);
    }

    private List<String> subjects(Mailbox mailbox, boolean unreadOnly) {
        return notices.list(mailbox, unreadOnly, all()).nodes().stream()
                .map(it -> it.notice().subject())
                .toList();
    }

    private List<NoticeId> ids(Mailbox mailbox) {
        return notices.list(mailbox, false, all()).nodes().stream()
                .map(it -> it.notice().id())
                .toList();
    }

    private static PageRequest all() {
        return new PageRequest(100, null, false);
    }
}
