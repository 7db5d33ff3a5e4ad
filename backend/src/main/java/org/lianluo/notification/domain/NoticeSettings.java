package org.lianluo.notification.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Obligation;

/**
 * How somebody wants to be told.
 *
 * @param version 0 while nothing was saved and the installation's own settings hold
 * @param mail whether by mail too
 * @param quietHours when no mail is sent; null for at no time
 * @param reminderDays which reminders, by their days before the due day
 */
public record NoticeSettings(
        NoticeSettingsId id,
        long version,
        AccountId account,
        boolean mail,
        @Nullable QuietHours quietHours,
        Set<Integer> reminderDays)
        implements Aggregate {

    public NoticeSettings {
        reminderDays = Set.copyOf(reminderDays);
    }

    /** What somebody chose. */
    public record Choice(boolean mail, @Nullable QuietHours quietHours, Set<Integer> reminderDays) {}

    public NoticeSettings with(Choice choice) {
        return new NoticeSettings(id, version + 1, account, choice.mail(), choice.quietHours(), choice.reminderDays());
    }

    /** The most days first. */
    public List<Integer> reminderDaysInOrder() {
        return List.copyOf(new TreeSet<>(reminderDays).descendingSet());
    }

    @Override
    public List<Obligation> obligations() {
        return List.of();
    }
}
