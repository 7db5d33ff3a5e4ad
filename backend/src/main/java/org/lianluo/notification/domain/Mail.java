package org.lianluo.notification.domain;

import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;

/**
 * A mail to one account about everything that waited for it.
 *
 * @param attempts how often it was claimed for sending
 * @param due when somebody has to look at it again
 * @param messageId as the mail server was told; null before it took the mail
 * @param sentAt when the mail server took it; null before
 * @param failure why the last attempt failed; null where none did
 */
public record Mail(
        @BsonId MailId id,
        AccountId account,
        MailState state,
        int attempts,
        Instant due,
        @Nullable String messageId,
        @Nullable Instant sentAt,
        @Nullable String failure) {

    /** How long one node may be busy with a mail before another takes it over. */
    public static final Duration LEASE = Duration.ofMinutes(15);

    static final int ATTEMPTS = 12;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    static Mail to(AccountId account, Instant now) {
        return new Mail(MailId.fresh(), account, MailState.COMPOSING, 0, now.plus(LEASE), null, null, null);
    }

    Mail sent(String message, Instant at) {
        return new Mail(id, account, MailState.SENT, attempts, at, message, at, null);
    }

    /** Waits without an attempt being counted. */
    Mail waitingUntil(Instant end) {
        return new Mail(id, account, MailState.QUEUED, attempts - 1, end, null, null, failure);
    }

    /** Tried again after a pause that doubles from a minute, and given up after {@value #ATTEMPTS} attempts. */
    Mail refused(String why, Instant now) {
        if (attempts >= ATTEMPTS) {
            return abandoned(why, now);
        }
        var pause = Duration.ofMinutes(1L << (attempts - 1));
        var next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return new Mail(id, account, MailState.QUEUED, attempts, next, null, null, why);
    }

    Mail abandoned(String why, Instant now) {
        return new Mail(id, account, MailState.FAILED, attempts, now, null, null, why);
    }
}
