package org.lianluo.notification.mongo;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.notification.domain.NoticePolicy;
import org.lianluo.notification.domain.QuietHours;
import org.lianluo.notification.domain.Retention;
import org.lianluo.notification.domain.Schedule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an installation reminds people.
 *
 * @param reminderDays days before the due day, 0 for the day itself, out of which people may choose
 * @param usualReminderDays those of somebody who has not chosen
 * @param overdueDays days after the due day
 * @param overdueEvery after the last of them, every so many days
 * @param keepRead for how many days notices are kept that somebody has opened
 * @param keepUnread for how many days all others are kept
 * @param quietHours when no mail is sent to somebody who has not chosen, as {@code 21:00-08:00}; empty for at no time
 */
@ConfigurationProperties("lianluo.notification")
public record NotificationProperties(
        @DefaultValue({"14", "7", "3", "1", "0"}) List<Integer> reminderDays,
        @DefaultValue({"7", "3", "1", "0"}) Set<Integer> usualReminderDays,
        @DefaultValue({"1", "3", "7"}) List<Integer> overdueDays,
        @DefaultValue("7") int overdueEvery,
        @DefaultValue("180") int keepRead,
        @DefaultValue("365") int keepUnread,
        @DefaultValue("21:00-08:00") String quietHours) {

    NoticePolicy policy(boolean mail) {
        return new NoticePolicy(
                new Schedule(reminderDays, overdueDays, overdueEvery),
                mail,
                usualReminderDays,
                quiet(),
                new Retention(keepRead, keepUnread));
    }

    private @Nullable QuietHours quiet() {
        if (quietHours.isBlank()) {
            return null;
        }
        var parts = quietHours.split("-", 2);
        return new QuietHours(LocalTime.parse(parts[0].trim()), LocalTime.parse(parts[1].trim()));
    }
}
