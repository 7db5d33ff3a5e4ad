package org.lianluo.notification.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianluo.identity.AddressBook;
import org.lianluo.identity.Addressee;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Owner;

/** Finds who is to be mailed which notice; looks each owner and each account up once, so it is made anew for each round. */
final class Addressing {

    private final AddressBook book;
    private final SettingsDesk settings;
    private final Map<Owner, List<Addressee>> behind = new HashMap<>();
    private final Map<AccountId, NoticeSettings> wishes = new HashMap<>();

    Addressing(AddressBook book, SettingsDesk settings) {
        this.book = book;
        this.settings = settings;
    }

    Stream<MailLine> lines(Notice notice, Instant now) {
        return behind.computeIfAbsent(notice.recipient().owner(), book::behind).stream()
                .filter(it -> wants(it, notice))
                .map(it -> new MailLine(it.me().id(), notice.id(), now));
    }

    private boolean wants(Addressee addressee, Notice notice) {
        var account = addressee.me().id();
        var wish = wishes.computeIfAbsent(account, settings::of);
        var recipients = Mailbox.recipientsOf(addressee.me().actor(addressee.locale()));
        return wish.mail() && new Mailbox(account, recipients, wish.reminderDays(), Instant.EPOCH).holds(notice);
    }
}
