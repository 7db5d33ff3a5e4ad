package org.lianluo.obligation.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.obligation.domain.ObligationQuery;
import org.lianluo.platform.mongo.AggregateStore;
import org.lianluo.platform.mongo.StoreIndexes;
import org.lianluo.platform.mongo.TestRelay;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Owner;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.Request;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermCount;
import org.lianluo.testing.TestStore;

class MongoObligationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final Owner UNIT = new Owner("unt_moe");

    private MongoObligations obligations;

    /** An item that owes something to be done by somebody on a day. */
    public record Item(DeputyId id, long version, List<Obligation> obligations) implements Aggregate {}

    @BeforeEach
    void start() {
        obligations = new MongoObligations(TestStore.database(MongoObligations.indexes()));
    }

    @Test
    void listsTheNearestFirst() {
        obligations.project(item("dep_a", 1, UNIT, TODAY.plusDays(9)));
        obligations.project(item("dep_b", 1, UNIT, TODAY.minusDays(1)));
        obligations.project(item("dep_c", 1, Owner.OFFICE, TODAY));

        assertThat(subjects(Set.of(UNIT), null)).containsExactly("dep_b", "dep_a");
        assertThat(subjects(null, null)).containsExactly("dep_b", "dep_c", "dep_a");
    }

    @Test
    void callsOverdueWhatWasDueBeforeToday() {
        obligations.project(item("dep_a", 1, UNIT, TODAY));
        obligations.project(item("dep_b", 1, UNIT, TODAY.minusDays(1)));

        assertThat(subjects(null, true)).containsExactly("dep_b");
        assertThat(subjects(null, false)).containsExactly("dep_a");
    }

    @Test
    void forgetsWhatIsNoLongerOwed() {
        obligations.project(item("dep_a", 1, UNIT, TODAY));
        obligations.project(new Item(new DeputyId("dep_a"), 2, List.of()));

        assertThat(subjects(null, null)).isEmpty();
    }

    @Test
    void sayTheSameAfterARepeatedAnnouncement() {
        var item = item("dep_a", 1, UNIT, TODAY);
        obligations.project(item);
        obligations.project(item);

        assertThat(subjects(null, null)).containsExactly("dep_a");
    }

    @Test
    void keepsTheNewerOfTwoVersionsInWhateverOrder() {
        obligations.project(item("dep_a", 2, UNIT, TODAY.plusDays(5)));
        obligations.project(item("dep_a", 1, UNIT, TODAY));

        assertThat(page(null, null))
                .extracting(Obligation::deadline)
                .extracting(Deadline::due)
                .containsExactly(TODAY.plusDays(5));
    }

    /** A writer that died after its save: the sweep announces what it could not. */
    @Test
    void catchesUpWithASaveThatWasNeverAnnounced() {
        var clock = Clock.fixed(Instant.parse("2026-07-06T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var database = TestStore.database(StoreIndexes.of(AggregateStore.relayIndex("items")));
        var failing = TestRelay.to(
                saved -> {
                    throw new IllegalStateException("died");
                },
                clock);
        new AggregateStore<>(database, "items", Item.class, it -> new org.bson.Document(), failing, clock)
                .insert(item("dep_a", 1, UNIT, TODAY), new Request("key", "print"));
        assertThat(subjects(null, null)).isEmpty();

        var later = Clock.offset(clock, Duration.ofMinutes(1));
        var relay = TestRelay.to(saved -> obligations.project(saved.aggregate()), later);
        new AggregateStore<>(database, "items", Item.class, it -> new org.bson.Document(), relay, later);
        TestRelay.sweep(relay);

        assertThat(subjects(null, null)).containsExactly("dep_a");
    }

    /** A slow announcement of an old version, overtaken by a newer one, is repeated with the newer one. */
    @Test
    void isRightAfterAnOvertakenAnnouncement() {
        var clock = Clock.systemUTC();
        var database = TestStore.database(StoreIndexes.of(AggregateStore.relayIndex("items")));
        var stores = new ArrayList<AggregateStore<Item>>();
        var relay = TestRelay.to(
                saved -> {
                    if (saved.aggregate().version() == 1) {
                        stores.get(0).save(item("dep_a", 2, Owner.OFFICE, TODAY), new Request("k2", "print"));
                    }
                    obligations.project(saved.aggregate());
                },
                clock);
        stores.add(new AggregateStore<>(database, "items", Item.class, it -> new org.bson.Document(), relay, clock));

        stores.get(0).insert(item("dep_a", 1, UNIT, TODAY), new Request("k1", "print"));

        assertThat(page(null, null)).extracting(Obligation::owner).containsExactly(Owner.OFFICE);
    }

    private List<String> subjects(@Nullable Set<Owner> owners, @Nullable Boolean overdue) {
        return page(owners, overdue).stream().map(Obligation::subject).toList();
    }

    private List<Obligation> page(@Nullable Set<Owner> owners, @Nullable Boolean overdue) {
        return obligations
                .list(new ObligationQuery(owners, overdue, TODAY, Set.of()), new PageRequest(50, null, false))
                .nodes();
    }

    private static Item item(String id, long version, Owner owner, LocalDate due) {
        var deadline = new Deadline(
                "REPLY", Term.months(3), "ASSIGNED", "测试", "rls/1", new TermCount(due, due, due, 0, 0, false));
        var since = Instant.parse("2026-07-01T00:00:00Z");
        return new Item(
                new DeputyId(id), version, List.of(new Obligation("REPLY", owner, id, null, deadline, "REPLY", since)));
    }
}
