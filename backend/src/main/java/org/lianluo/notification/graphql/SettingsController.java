package org.lianluo.notification.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.identity.AddressBook;
import org.lianluo.identity.Addressee;
import org.lianluo.notification.domain.NoticePolicy;
import org.lianluo.notification.domain.NoticeSettings;
import org.lianluo.notification.domain.QuietHours;
import org.lianluo.notification.domain.SettingsDesk;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How somebody is told. */
@Controller
class SettingsController {

    private final SettingsDesk desk;
    private final NoticePolicy policy;
    private final AddressBook book;

    SettingsController(SettingsDesk desk, NoticePolicy policy, AddressBook book) {
        this.desk = desk;
        this.policy = policy;
        this.book = book;
    }

    @QueryMapping
    NoticeSettings noticeSettings(@ContextValue Actor actor) {
        return desk.mine(actor);
    }

    @MutationMapping
    SaveNoticeSettingsPayload saveNoticeSettings(@Argument SaveNoticeSettingsInput input, @ContextValue Actor actor) {
        try {
            var request = Request.of(actor, input.idempotencyKey(), input);
            var saved = desk.save(input.choice(), input.expectedVersion(), request, actor);
            return new SaveNoticeSettingsPayload(saved, List.of());
        } catch (Refusal refusal) {
            return new SaveNoticeSettingsPayload(desk.of(actor.signedIn()), refusal.problems());
        }
    }

    record SaveNoticeSettingsPayload(NoticeSettings settings, List<Problem> problems) {}

    @SchemaMapping
    boolean mailOffered(NoticeSettings settings) {
        return policy.mail();
    }

    @SchemaMapping
    @Nullable
    String email(NoticeSettings settings) {
        return book.find(settings.account()).map(Addressee::email).orElse(null);
    }

    @SchemaMapping
    List<Integer> reminderDays(NoticeSettings settings) {
        return settings.reminderDaysInOrder();
    }

    @SchemaMapping
    List<Integer> offeredReminderDays(NoticeSettings settings) {
        return policy.offered();
    }

    @SchemaMapping
    String from(QuietHours hours) {
        return hours.from().toString();
    }

    @SchemaMapping
    String to(QuietHours hours) {
        return hours.to().toString();
    }
}
