package org.lianluo.notification.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Aggregates;
import org.lianluo.shared.Kept;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Scope;

/** Where people say how they want to be told; everybody for themselves. */
public final class SettingsDesk {

    private final Aggregates<NoticeSettings> kept;
    private final NoticePolicy policy;

    public SettingsDesk(Aggregates<NoticeSettings> kept, NoticePolicy policy) {
        this.kept = kept;
        this.policy = policy;
    }

    public NoticeSettings of(AccountId account) {
        return kept.load(NoticeSettingsId.of(account)).map(Kept::aggregate).orElseGet(() -> policy.settingsOf(account));
    }

    public NoticeSettings mine(Actor actor) {
        var account = actor.signedIn();
        actor.require(Scope.NOTICE_READ);
        return of(account);
    }

    public NoticeSettings save(NoticeSettings.Choice choice, long expectedVersion, Request request, Actor actor) {
        var account = actor.signedIn();
        actor.require(Scope.NOTICE_WRITE);
        var found = kept.load(NoticeSettingsId.of(account));
        if (found.isPresent() && found.get().has(request)) {
            return found.get().aggregate();
        }
        check(choice.reminderDays());
        var before = found.map(Kept::aggregate).orElseGet(() -> policy.settingsOf(account));
        if (before.version() != expectedVersion) {
            throw stale();
        }
        var next = before.with(choice);
        return found.isPresent() ? kept.save(next, request) : first(next, request);
    }

    /** Two first savings at once: the second finds the first one's. */
    private NoticeSettings first(NoticeSettings next, Request request) {
        var saved = kept.insert(next, request);
        if (!saved.equals(next)) {
            throw stale();
        }
        return saved;
    }

    private void check(Set<Integer> reminderDays) {
        if (!policy.schedule().daysBefore().containsAll(reminderDays)) {
            throw Refusal.at(
                    "reminderDays",
                    ProblemCode.INVALID_VALUE,
                    "notification.reminderDays",
                    policy.offered().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static Refusal stale() {
        return Refusal.of(ProblemCode.STALE_VERSION, "problem.staleVersion");
    }
}
