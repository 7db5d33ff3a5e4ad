package org.lianluo.notification.mongo;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.notification.NoticeId;
import org.lianluo.notification.domain.MailId;
import org.lianluo.notification.domain.MailLine;
import org.lianluo.shared.AccountId;

/** A line as it is stored; {@code mail} is null while it waits, and never changes once it is set. */
public record MailLineDocument(
        @BsonId String id,
        AccountId account,
        NoticeId notice,
        Instant at,
        @Nullable MailId mail) {

    static MailLineDocument of(MailLine line) {
        return new MailLineDocument(line.id(), line.account(), line.notice(), line.at(), null);
    }
}
