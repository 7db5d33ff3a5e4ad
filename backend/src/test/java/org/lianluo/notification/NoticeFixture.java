package org.lianluo.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.lianluo.notification.domain.NoticePolicy;
import org.lianluo.notification.domain.QuietHours;
import org.lianluo.notification.domain.Retention;
import org.lianluo.notification.domain.Schedule;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.News;
import org.lianluo.shared.Newsworthy;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermCount;
import org.lianluo.shared.UnitId;

/** Items on which something is owed, for tests of who is told. */
public final class NoticeFixture {

    public static final Owner UNIT = new Owner("unt_moe");
    public static final Owner DEPUTY = new Owner("dep_0001");
    public static final Schedule SCHEDULE = new Schedule(List.of(14, 7, 3, 1, 0), List.of(1, 3, 7), 7);
    public static final NoticePolicy POLICY = new NoticePolicy(
            SCHEDULE,
            true,
            Set.of(7, 3, 1, 0),
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)),
            new Retention(180, 365));

    private NoticeFixture() {}

    /** An item of no particular kind. */
    public record Item(UnitId id, long version, List<Obligation> obligations, List<News> news) implements Newsworthy {}

    public static Item item(String id, Obligation... owed) {
        return new Item(new UnitId(id), 1, List.of(owed), List.of());
    }

    public static Item item(String id, News... news) {
        return new Item(new UnitId(id), 1, List.of(), List.of(news));
    }

    public static Obligation owed(String item, Owner owner, Instant since, LocalDate due) {
        var count = new TermCount(due.minusDays(30), due, due, 0, 0, false);
        var deadline = new Deadline("REPLY", Term.days(30), "ASSIGNED", "测试规则", "rls_test/1", count);
        return new Obligation("REPLY", owner, item, null, deadline, "REPLY", since);
    }
}
