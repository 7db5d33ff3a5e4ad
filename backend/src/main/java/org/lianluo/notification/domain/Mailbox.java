package org.lianluo.notification.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.notification.NoticeKind;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Role;

/**
 * What one reader is shown.
 *
 * @param recipients those the reader is one of; empty for somebody who owes nothing to anybody
 * @param reminderDays the reminders wanted, by their days before the due day
 * @param readUntil what was told until then counts as read
 */
public record Mailbox(AccountId reader, Set<Recipient> recipients, Set<Integer> reminderDays, Instant readUntil) {

    public static final int COUNTED = 1000;

    public Mailbox {
        recipients = Set.copyOf(recipients);
        reminderDays = Set.copyOf(reminderDays);
    }

    /** Those somebody is one of, by their work. */
    public static Set<Recipient> recipientsOf(Actor actor) {
        var recipients = new LinkedHashSet<Recipient>();
        add(recipients, actor.is(Role.DEPUTY), actor.deputy());
        add(recipients, actor.isAnyOf(Role.UNIT_CLERK, Role.UNIT_LEADER), actor.unit());
        add(recipients, actor.is(Role.LIAISON), actor.delegation());
        add(recipients, actor.is(Role.COMMITTEE), actor.committee());
        if (actor.is(Role.STAFF)) {
            recipients.add(Recipient.all(Owner.OFFICE));
        }
        if (actor.is(Role.UNIT_LEADER) && actor.unit() != null) {
            recipients.add(Recipient.leaders(Owner.of(actor.unit())));
        }
        return recipients;
    }

    private static void add(Set<Recipient> recipients, boolean worksFor, @Nullable Id whom) {
        if (worksFor && whom != null) {
            recipients.add(Recipient.all(Owner.of(whom)));
        }
    }

    public boolean holds(Notice notice) {
        var duty = notice.duty();
        return recipients.contains(notice.recipient())
                && (notice.kind() != NoticeKind.REMINDER || duty == null || reminderDays.contains(duty.days()));
    }
}
