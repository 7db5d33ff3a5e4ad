package org.lianluo.notification.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;

/**
 * How an installation tells people, where they have not said otherwise.
 *
 * @param mail whether there is a mail server at all
 * @param usualDays the reminders somebody gets who has not chosen any, out of those of the schedule
 */
public record NoticePolicy(
        Schedule schedule,
        boolean mail,
        Set<Integer> usualDays,
        @Nullable QuietHours usualQuietHours,
        Retention retention) {

    public NoticePolicy {
        usualDays = Set.copyOf(usualDays);
        if (!schedule.daysBefore().containsAll(usualDays)) {
            throw new IllegalArgumentException("Reminders that nobody sends: " + usualDays);
        }
    }

    /** The reminders to choose from, the most days first. */
    public List<Integer> offered() {
        return schedule.daysBefore().stream().sorted(Comparator.reverseOrder()).toList();
    }

    NoticeSettings settingsOf(AccountId account) {
        return new NoticeSettings(NoticeSettingsId.of(account), 0, account, true, usualQuietHours, usualDays);
    }
}
