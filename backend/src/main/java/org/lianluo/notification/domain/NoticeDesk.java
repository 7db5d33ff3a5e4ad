package org.lianluo.notification.domain;

import java.time.Instant;
import java.util.Collection;
import org.lianluo.notification.NoticeId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Scope;

/** Where people read their notices; nobody reads anybody else's. */
public final class NoticeDesk {

    private final Notices notices;
    private final SettingsDesk settings;

    public NoticeDesk(Notices notices, SettingsDesk settings) {
        this.notices = notices;
        this.settings = settings;
    }

    public Page<Received> list(boolean unreadOnly, PageRequest page, Actor actor) {
        return notices.list(mailbox(actor, Scope.NOTICE_READ), unreadOnly, page);
    }

    public int unread(Actor actor) {
        return notices.unread(mailbox(actor, Scope.NOTICE_READ));
    }

    public void markRead(Collection<NoticeId> ids, Actor actor) {
        if (!notices.markRead(mailbox(actor, Scope.NOTICE_WRITE), ids)) {
            throw Refusal.at("ids", ProblemCode.NOT_FOUND, "notification.notYours");
        }
    }

    public void markReadUntil(Instant until, Actor actor) {
        var reader = actor.signedIn();
        actor.require(Scope.NOTICE_WRITE);
        notices.markReadUntil(reader, until);
    }

    private Mailbox mailbox(Actor actor, Scope scope) {
        var reader = actor.signedIn();
        actor.require(scope);
        return new Mailbox(
                reader, Mailbox.recipientsOf(actor), settings.of(reader).reminderDays(), notices.readUntil(reader));
    }
}
