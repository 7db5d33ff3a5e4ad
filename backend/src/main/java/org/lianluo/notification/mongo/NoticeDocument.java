package org.lianluo.notification.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.notification.NoticeId;
import org.lianluo.notification.NoticeKind;
import org.lianluo.notification.domain.Duty;
import org.lianluo.notification.domain.Notice;
import org.lianluo.notification.domain.Recipient;
import org.lianluo.shared.AccountId;

/**
 * A notice as it is stored.
 *
 * @param to the recipient's key
 * @param readBy the accounts that opened it, those apart that marked everything read until a later time
 * @param toBePosted since when it is owed by mail; null where it is not, or not any more
 */
public record NoticeDocument(
        @BsonId NoticeId id,
        String to,
        NoticeKind kind,
        String subject,
        @Nullable Duty duty,
        @Nullable String news,
        Instant at,
        List<AccountId> readBy,
        @Nullable Instant toBePosted) {

    static NoticeDocument of(Notice notice, boolean toBePosted) {
        return new NoticeDocument(
                notice.id(),
                notice.recipient().key(),
                notice.kind(),
                notice.subject(),
                notice.duty(),
                notice.news(),
                notice.at(),
                List.of(),
                toBePosted ? notice.at() : null);
    }

    Notice notice() {
        return new Notice(id, Recipient.of(to), kind, subject, duty, news, at);
    }
}
