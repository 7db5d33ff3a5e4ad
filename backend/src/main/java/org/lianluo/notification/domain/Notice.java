package org.lianluo.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.notification.NoticeId;
import org.lianluo.notification.NoticeKept;
import org.lianluo.notification.NoticeKind;
import org.lianluo.shared.Id;
import org.lianluo.shared.Message;
import org.lianluo.shared.News;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.UnitId;

/**
 * That somebody was told something about an item.
 *
 * @param subject the id of the item
 * @param duty what is owed; null where it is news
 * @param news a key of the message catalogue; null where something is owed
 */
public record Notice(
        NoticeId id,
        Recipient recipient,
        NoticeKind kind,
        String subject,
        @Nullable Duty duty,
        @Nullable String news,
        Instant at) {

    /** What is to be told of an obligation at this stage; overdue work is told to those who lead as well. */
    static List<Notice> of(Obligation owed, Stage stage, Instant at) {
        var notices = new ArrayList<Notice>();
        notices.add(of(owed, stage, Recipient.all(owed.owner()), at));
        if (stage.kind() == NoticeKind.OVERDUE) {
            var escalation = new Stage(NoticeKind.ESCALATION, 0);
            if (Id.isWellFormed(UnitId.PREFIX, owed.owner().key())) {
                notices.add(of(owed, escalation, Recipient.leaders(owed.owner()), at));
            } else if (owed.owner().isOffice()) {
                notices.add(of(owed, escalation, Recipient.all(owed.owner()), at));
            }
        }
        return notices;
    }

    private static Notice of(Obligation owed, Stage stage, Recipient recipient, Instant at) {
        var due = owed.deadline().due();
        var id = NoticeId.of(
                owed.id(),
                owed.since().toString(),
                recipient.key(),
                stage.kind().name(),
                String.valueOf(stage.days()),
                toldOf(due, stage));
        var duty = new Duty(owed.kind(), owed.deadline().rule(), due, stage.days());
        return new Notice(id, recipient, stage.kind(), owed.subject(), duty, null, at);
    }

    /** A due day that moves is reminded of anew; that the work is owed is not new again. */
    private static String toldOf(LocalDate due, Stage stage) {
        return stage.equals(Stage.NEW) ? "" : due.toString();
    }

    static List<Notice> of(String subject, News news, Instant at) {
        return news.to().stream()
                .map(Recipient::all)
                .map(recipient -> new Notice(
                        NoticeId.of(subject, "news", news.id(), recipient.key()),
                        recipient,
                        NoticeKind.ITEM_MOVED,
                        subject,
                        null,
                        news.what(),
                        at))
                .toList();
    }

    /** In words: what happened, or what is owed by when. */
    public Message words() {
        if (duty == null) {
            return Message.of(Objects.requireNonNull(news));
        }
        var key = kind == NoticeKind.REMINDER && duty.days() == 0 ? "TODAY" : kind.name();
        return Message.of("notice." + key, Message.of("rule." + duty.rule()), duty.due(), duty.days());
    }

    NoticeKept kept() {
        return new NoticeKept(id, recipient.owner(), recipient.leaderOnly());
    }
}
