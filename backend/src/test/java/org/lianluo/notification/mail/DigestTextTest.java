package org.lianluo.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.identity.Addressee;
import org.lianluo.identity.Me;
import org.lianluo.notification.NoticeFixture;
import org.lianluo.notification.NoticeId;
import org.lianluo.notification.NoticeKind;
import org.lianluo.notification.TitledItems;
import org.lianluo.notification.domain.Digest;
import org.lianluo.notification.domain.Duty;
import org.lianluo.notification.domain.Notice;
import org.lianluo.notification.domain.Recipient;
import org.lianluo.platform.graphql.TestNodes;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;

class DigestTextTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 6);
    private static final Instant NOW = Instant.parse("2026-07-03T02:30:00Z");
    private static final Digest DIGEST = Digest.of(List.of(
            notice("unt_far", NoticeKind.OBLIGATION_NEW, DUE.plusDays(60), 0, NOW),
            notice("unt_near", NoticeKind.OBLIGATION_NEW, DUE, 0, NOW.minusSeconds(60)),
            notice("unt_near", NoticeKind.REMINDER, DUE, 3, NOW),
            notice("unt_draft", NoticeKind.ESCALATION, DUE.minusDays(9), 0, NOW)));

    private final DigestText text =
            new DigestText(messages(), TestNodes.of(new TitledItems()), "https://lianluo.example.cn/");

    @Test
    void listsEveryNoticeUnderItsItemTheOneDueFirstAtTheTop() {
        assertThat(text.subject(DIGEST, Locale.SIMPLIFIED_CHINESE)).isEqualTo("【联络】3 件事项有新消息");
        assertThat(text.body(DIGEST, clerk(Locale.SIMPLIFIED_CHINESE))).isEqualTo("""
                        方知远，您好。下面是您还没有收到过邮件的全部新消息，按事项排列：

                        关于unt_draft的建议
                          - 逾期督办：答复期限，2026年6月27日已到期，请督促办理

                        14-4-3021 关于unt_near的建议
                          - 新的待办：答复期限，2026年7月6日到期
                          - 到期前 3 天提醒：答复期限，2026年7月6日到期

                        14-4-3021 关于unt_far的建议
                          - 新的待办：答复期限，2026年9月4日到期

                        查看和办理：https://lianluo.example.cn/notices

                        本邮件由系统自动发出，请勿直接回复。可以在“我”的页面关闭邮件或调整提醒日和免打扰时段。""");
    }

    @Test
    void speaksEnglishToWhoReadsEnglish() {
        assertThat(text.subject(DIGEST, Locale.ENGLISH)).isEqualTo("[Lianluo] News on 3 items");
        assertThat(text.body(DIGEST, clerk(Locale.ENGLISH)))
                .contains("- Reminder, 3 days left: Time to reply, due 6 July 2026\n")
                .contains("To see and do them: https://lianluo.example.cn/notices");
    }

    @Test
    void namesNoItemTheAddresseeMayNotSee() {
        var me = new Me(
                new AccountId("acc_d"),
                "d",
                "郭鹏",
                Set.of(Role.DEPUTY),
                new DeputyId("dep_0001"),
                null,
                null,
                null,
                null);
        var body = text.body(DIGEST, new Addressee(me, "d@lianluo.example", Locale.SIMPLIFIED_CHINESE));

        assertThat(body).doesNotContain("unt_").contains("（您现在看不到的事项）\n  - 逾期督办");
    }

    private static Notice notice(String item, NoticeKind kind, LocalDate due, int days, Instant at) {
        return new Notice(
                NoticeId.of(item, kind.name()),
                Recipient.all(NoticeFixture.UNIT),
                kind,
                item,
                new Duty("REPLY", "REPLY", due, days),
                null,
                at);
    }

    private static Addressee clerk(Locale locale) {
        var me = new Me(
                new AccountId("acc_c"),
                "c",
                "方知远",
                Set.of(Role.UNIT_CLERK),
                null,
                new UnitId("unt_moe"),
                null,
                null,
                null);
        return new Addressee(me, "c@lianluo.example", locale);
    }

    private static Messages messages() {
        try {
            return new Messages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
