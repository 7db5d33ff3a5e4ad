package org.lianluo.obligation.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.rulebook.OpenClock;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.shared.Term;
import org.lianluo.shared.WorkCalendar;
import org.lianluo.testing.SeedCalendar;
import org.lianluo.testing.TestStore;

class MongoOpenClocksTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(SeedCalendar.years());
    private static final LocalDate START = LocalDate.of(2026, 4, 3);

    private final MongoDatabase database = TestStore.database(MongoObligations.indexes());
    private final MongoOpenClocks clocks = new MongoOpenClocks(database);

    /** An item that owes one thing. */
    public record Item(DeputyId id, long version, List<Obligation> obligations) implements Aggregate {}

    private static Deadline deadline(String ruleSet) {
        var term = Term.months(3);
        return new Deadline("REPLY", term, "ASSIGNED", "第三十二条", ruleSet, CALENDAR.count(term, START));
    }

    private static Item item(String id, Deadline deadline) {
        var obligation = new Obligation(
                "REPLY", new Owner("unt_moe"), id, "asg_1", deadline, "REPLY", Instant.parse("2026-04-03T02:00:00Z"));
        return new Item(new DeputyId(id), 1, List.of(obligation));
    }

    @BeforeEach
    void owe() {
        var obligations = new MongoObligations(database);
        IntStream.range(0, 20).forEach(i -> obligations.project(item("dep_" + i, deadline("rls_a/1"))));
        obligations.project(item("dep_x", deadline("rls_a/2")));
        obligations.project(item("dep_y", deadline("rls_b/1")));
        obligations.project(item("dep_z", deadline("rls_a/1").extendedTo(LocalDate.of(2026, 10, 3), START, CALENDAR)));
    }

    @Test
    void countsAlikeClocksTogetherAndLeavesOtherRuleSetsOut() {
        assertThat(clocks.countedBy(List.of("rls_a/1", "rls_a/2")))
                .extracting(it -> it.deadline().ruleSet() + " " + it.deadline().due() + " " + it.count())
                .containsExactlyInAnyOrder("rls_a/1 2026-07-03 20", "rls_a/2 2026-07-03 1", "rls_a/1 2026-10-08 1");
        assertThat(clocks.countedBy(List.of())).isEmpty();
    }

    @Test
    void givesTheWholeClockWithItsChanges() {
        assertThat(clocks.countedBy(List.of("rls_b/1"))).containsExactly(new OpenClock(deadline("rls_b/1"), 1));
    }
}
