package org.lianluo.notification.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lianluo.notification.NoticeKept;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Newsworthy;
import org.lianluo.shared.Obligation;

/** Makes notices of what is owed and of what happened; what was told before is not told again. */
public final class Teller {

    /** Older news of an item that was imported, or announced very late, are news no more. */
    private static final Duration NEWS_FOR = Duration.ofDays(7);

    private final Notices notices;
    private final NoticePolicy policy;
    private final Clock clock;
    private final Consumer<NoticeKept> listener;

    public Teller(Notices notices, NoticePolicy policy, Clock clock, Consumer<NoticeKept> listener) {
        this.notices = notices;
        this.policy = policy;
        this.clock = clock;
        this.listener = listener;
    }

    /** Tells those who owe something on an item, and those who follow it. */
    public void tell(Aggregate item) {
        keep(Stream.concat(owed(item.obligations()), news(item)).toList());
    }

    public void remind(Collection<Obligation> owed) {
        keep(owed(owed).toList());
    }

    private Stream<Notice> owed(Collection<Obligation> obligations) {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        return obligations.stream().flatMap(it -> {
            var since = LocalDate.ofInstant(it.since(), clock.getZone());
            var stage = policy.schedule().reached(since, it.deadline().due(), today);
            return isOld(it, stage, now) ? Stream.of() : Notice.of(it, stage, now).stream();
        });
    }

    /** What began so long ago that its notice may have been cleared away is not new again. */
    private boolean isOld(Obligation owed, Stage stage, Instant now) {
        return stage.equals(Stage.NEW)
                && owed.since().isBefore(policy.retention().readBefore(now));
    }

    private Stream<Notice> news(Aggregate item) {
        if (!(item instanceof Newsworthy newsworthy)) {
            return Stream.of();
        }
        var now = clock.instant();
        return newsworthy.news().stream()
                .filter(it -> it.at().isAfter(now.minus(NEWS_FOR)))
                .flatMap(it -> Notice.of(item.id().value(), it, now).stream());
    }

    private void keep(List<Notice> told) {
        if (!told.isEmpty()) {
            notices.keep(told, policy.mail()).forEach(it -> listener.accept(it.kept()));
        }
    }
}
