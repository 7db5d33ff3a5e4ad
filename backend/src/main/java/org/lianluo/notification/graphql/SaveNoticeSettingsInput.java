package org.lianluo.notification.graphql;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.notification.domain.NoticeSettings;
import org.lianluo.notification.domain.QuietHours;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

record SaveNoticeSettingsInput(
        boolean mail,
        @Nullable QuietHoursInput quietHours,
        List<Integer> reminderDays,
        long expectedVersion,
        String idempotencyKey) {

    NoticeSettings.Choice choice() {
        return new NoticeSettings.Choice(
                mail, quietHours == null ? null : quietHours.hours(), Set.copyOf(reminderDays));
    }

    record QuietHoursInput(String from, String to) {

        QuietHours hours() {
            try {
                return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw Refusal.at("quietHours", ProblemCode.INVALID_VALUE, "notification.quietHours");
            }
        }
    }
}
