package org.lianluo.suggestion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Forbidden;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.Role;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;

/** Random people work on a few suggestions at one desk while time jumps and the store crashes; each step is checked. */
final class RandomHistory {

    private static final int ITEMS = 15;

    private final CrashingSuggestions store = new CrashingSuggestions();
    private final DeskFixture world;
    private final Random random;
    private final RandomActs acts;
    private final RandomChoices choices;
    private final PromiseKept promise;
    private final List<Actor> people = people();
    private final List<SuggestionId> items = new ArrayList<>();
    private final EnumSet<SuggestionAction> done = EnumSet.noneOf(SuggestionAction.class);
    private final EnumSet<SuggestionStatus> states = EnumSet.noneOf(SuggestionStatus.class);
    private final EnumSet<AssignmentStatus> statesInUnits = EnumSet.noneOf(AssignmentStatus.class);
    private final long seed;
    private int requests;
    private int crashes;

    RandomHistory(long seed, Rulebook rules) {
        this.seed = seed;
        this.random = new Random(seed);
        this.world = new DeskFixture(store, rules);
        this.acts = new RandomActs(random, () -> "14-4-%04d".formatted(++requests));
        this.choices = new RandomChoices(random, people);
        this.promise = new PromiseKept(people);
    }

    private static List<Actor> people() {
        var units = DeskFixture.UNITS.stream()
                .flatMap(unit -> Stream.of(Role.UNIT_CLERK, Role.UNIT_LEADER)
                        .map(role -> People.actor(unit + role, role, null, new UnitId(unit), null)));
        var others = Stream.of(
                People.SPONSOR,
                People.OTHER_DEPUTY,
                People.COSIGNER,
                People.SECOND_COSIGNER,
                People.LIAISON,
                People.STAFF,
                People.COLLEAGUE);
        return Stream.concat(others, units).toList();
    }

    void run(int steps) {
        for (int i = 0; i < steps; i++) {
            if (items.size() < ITEMS && random.nextInt(20) == 0) {
                draft();
            } else if (random.nextInt(60) == 0) {
                pass(1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 8));
            } else if (!items.isEmpty()) {
                work(now(items.get(random.nextInt(items.size()))));
            }
        }
    }

    private void draft() {
        var sponsor = people.get(random.nextInt(4));
        var request = request();
        store.crash(when());
        Suggestion draft;
        try {
            draft = world.desk.draft(DeskFixture.content("标题"), request, sponsor);
        } catch (CrashingSuggestions.Crash crash) {
            crashes++;
            draft = world.desk.draft(DeskFixture.content("标题"), request, sponsor);
        }
        items.add(draft.id());
    }

    private Request request() {
        var key = "k" + ++requests;
        return new Request(key, key);
    }

    private CrashingSuggestions.When when() {
        return switch (random.nextInt(12)) {
            case 0 -> CrashingSuggestions.When.BEFORE;
            case 1 -> CrashingSuggestions.When.AFTER;
            default -> CrashingSuggestions.When.NEVER;
        };
    }

    private void work(Suggestion before) {
        choices.on(before, today())
                .ifPresent(choice -> acts.of(choice.action(), before, choice.assignment(), today())
                        .ifPresent(act -> attempt(before, choice, act)));
    }

    private void attempt(Suggestion before, RandomChoices.Choice choice, Act act) {
        var version = random.nextBoolean() ? before.version() : null;
        var order = new SuggestionDesk.Order(before.id(), version, request(), choice.actor());
        store.crash(when());
        try {
            var after = performed(order, act);
            assertThat(now(before.id())).isEqualTo(after);
            note(before, after, choice, act);
        } catch (Refusal | Forbidden refused) {
            store.crash(CrashingSuggestions.When.NEVER);
            assertThat(now(before.id())).as("%s refused %s", this, refused).isEqualTo(before);
        }
    }

    /** After a crash nobody knows whether it was done: it is asked for again, and is done once. */
    private Suggestion performed(SuggestionDesk.Order order, Act act) {
        try {
            return world.desk.perform(order, act);
        } catch (CrashingSuggestions.Crash crash) {
            crashes++;
            return world.desk.perform(order, act);
        }
    }

    private void note(Suggestion before, Suggestion after, RandomChoices.Choice choice, Act act) {
        done.add(act.action());
        assertThat(after.version()).as("done once").isEqualTo(before.version() + 1);
        promise.check(this.toString(), before, after, choice.actor(), act, today());
        note(after);
    }

    private void note(Suggestion after) {
        states.add(after.status());
        after.handling().assignments().forEach(it -> statesInUnits.add(it.status()));
    }

    /** Time goes on, and the alarm rings as it does in the application. */
    private void pass(int days) {
        world.clock.pass(Duration.ofDays(days));
        for (var id : store.wakingBy(today(), 500)) {
            wake(id);
        }
        assertThat(store.wakingBy(today(), 1))
                .as("%s: nothing is left to wake for", this)
                .isEmpty();
    }

    private void wake(SuggestionId id) {
        boolean more = true;
        while (more) {
            var before = now(id);
            store.crash(when());
            try {
                more = world.desk.wake(id).isPresent();
            } catch (CrashingSuggestions.Crash crash) {
                crashes++;
            }
            var after = now(id);
            if (after.version() > before.version()) {
                done.add(after.history().get(after.history().size() - 1).action());
                promise.check(this.toString(), after, today());
                note(after);
            }
        }
        store.crash(CrashingSuggestions.When.NEVER);
    }

    /** Everything left alone ends, or stands in the list of what is overdue. */
    void letTwoYearsPass() {
        for (int i = 0; i < 25; i++) {
            pass(30);
        }
        items.forEach(id -> promise.checkAtTheEnd(this.toString(), now(id), today()));
    }

    long ended() {
        return items.stream().filter(id -> now(id).status().isEnd()).count();
    }

    Set<SuggestionAction> done() {
        return done;
    }

    Set<SuggestionStatus> states() {
        return states;
    }

    Set<AssignmentStatus> statesInUnits() {
        return statesInUnits;
    }

    private LocalDate today() {
        return LocalDate.now(world.clock);
    }

    private Suggestion now(SuggestionId id) {
        return store.load(id).orElseThrow().aggregate();
    }

    @Override
    public String toString() {
        return "seed " + seed + " on " + today() + " after " + requests + " requests and " + crashes + " crashes: "
                + items.stream()
                        .map(id -> now(id).status() + "/" + now(id).version())
                        .toList();
    }
}
