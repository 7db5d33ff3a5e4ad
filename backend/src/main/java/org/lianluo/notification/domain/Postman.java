package org.lianluo.notification.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.AddressBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails notices: to everybody who is to have one, each notice in exactly one mail. Every step may be cut short and is
 * taken up again by the next round, on whichever node.
 */
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 100;
    private static final int MAILS_A_ROUND = 500;

    private final Notices notices;
    private final Mails mails;
    private final AddressBook book;
    private final SettingsDesk settings;
    private final Post post;
    private final Clock clock;

    public Postman(Notices notices, Mails mails, AddressBook book, SettingsDesk settings, Post post, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.book = book;
        this.settings = settings;
        this.post = post;
        this.clock = clock;
    }

    /** @param collecting how long a notice waits for others to go with it */
    public void round(Duration collecting) {
        address();
        compose(collecting);
        deliver();
    }

    void address() {
        var addressing = new Addressing(book, settings);
        for (var batch = notices.toBePosted(BATCH); !batch.isEmpty(); batch = notices.toBePosted(BATCH)) {
            var now = clock.instant();
            mails.add(batch.stream().flatMap(it -> addressing.lines(it, now)).toList());
            notices.posted(batch.stream().map(Notice::id).toList());
        }
    }

    void compose(Duration collecting) {
        var now = clock.instant();
        mails.leftComposing(now).forEach(it -> mails.fill(it, now));
        for (var account : mails.waitingSince(now.minus(collecting))) {
            if (quietUntil(settings.of(account)) == null) {
                var mail = Mail.to(account, now);
                mails.begin(mail);
                mails.fill(mail, now);
            }
        }
    }

    void deliver() {
        for (int sent = 0; sent < MAILS_A_ROUND; sent++) {
            var claimed = mails.claim(clock.instant());
            if (claimed.isEmpty()) {
                return;
            }
            mails.settle(claimed.get(), delivered(claimed.get()));
        }
    }

    private Mail delivered(Mail mail) {
        var wish = settings.of(mail.account());
        var quiet = quietUntil(wish);
        if (quiet != null) {
            return mail.waitingUntil(quiet.toInstant());
        }
        var addressee = book.find(mail.account()).filter(it -> wish.mail());
        if (addressee.isEmpty()) {
            return mail.abandoned("No address, or no mail wanted any more", clock.instant());
        }
        try {
            var digest = Digest.of(notices.find(mails.noticesOf(mail.id())));
            return mail.sent(post.send(mail.id(), addressee.get(), digest), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Mail {} was not taken: {}", mail.id(), e.getMessage());
            return mail.refused(String.valueOf(e.getMessage()), clock.instant());
        }
    }

    private @Nullable ZonedDateTime quietUntil(NoticeSettings wish) {
        var now = ZonedDateTime.now(clock);
        var quiet = wish.quietHours();
        return quiet != null && quiet.cover(now.toLocalTime()) ? quiet.endingAfter(now) : null;
    }
}
