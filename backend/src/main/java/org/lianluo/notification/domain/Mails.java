package org.lianluo.notification.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianluo.notification.NoticeId;
import org.lianluo.shared.AccountId;

/** What is to be mailed, and what became of it. */
public interface Mails {

    /** Lets these lines wait; those that are there already, waiting or mailed, stay as they are. */
    void add(Collection<MailLine> lines);

    /** The accounts with a line that waits since then or longer. */
    List<AccountId> waitingSince(Instant then);

    void begin(Mail composing);

    /** Those whose composing somebody left. */
    List<Mail> leftComposing(Instant now);

    /** Takes every waiting line of its account into the mail and queues it; drops the mail where there is none. */
    void fill(Mail composing, Instant now);

    /** Claims a mail that is due, for this caller alone and for {@link Mail#LEASE}. */
    Optional<Mail> claim(Instant now);

    /** Keeps what became of a claimed mail; does nothing where another has claimed it since. */
    void settle(Mail claimed, Mail next);

    List<NoticeId> noticesOf(MailId mail);
}
