package org.lianluo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.lianluo.testing.Clocks;
import org.lianluo.testing.SeedCalendar;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every term, every start and every change, on the announced calendars of 2018 to 2026. */
class DeadlinePropertiesTest {

    private static final List<CalendarYear> YEARS = SeedCalendar.years();
    private static final WorkCalendar CALENDAR = WorkCalendar.of(YEARS);

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12).map(Term::months),
                Arbitraries.integers().between(1, 60).map(Term::workingDays),
                Arbitraries.integers().between(1, 200).map(Term::days));
    }

    /** Early enough for every term and change to end within the calendars. */
    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 365 * 6 - 1).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Deadline> clocks() {
        return Combinators.combine(terms(), starts()).as((term, start) -> Clocks.deadline(term, start, CALENDAR));
    }

    /** Clocks that were suspended and extended up to four times. */
    @Provide
    Arbitrary<Deadline> changedClocks() {
        var step = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 40))
                .as(Step::new);
        return Combinators.combine(clocks(), step.list().ofMaxSize(4)).as((clock, steps) -> {
            var changed = clock;
            for (var next : steps) {
                changed = next.after(changed);
            }
            return changed;
        });
    }

    private record Step(boolean extended, int days) {

        Deadline after(Deadline clock) {
            return extended
                    ? clock.extendedTo(clock.due().plusDays(days + 1), clock.due(), CALENDAR)
                    : clock.suspended(clock.due(), clock.due().plusDays(days), CALENDAR);
        }
    }

    @Property
    @Label("is due on a working day")
    void isDueOnAWorkingDay(@ForAll("changedClocks") Deadline clock) {
        assertThat(CALENDAR.isWorkingDay(clock.due())).isTrue();
        assertThat(clock.due()).isAfter(clock.count().start());
    }

    @Property
    @Label("ends no earlier where it starts later")
    void endsNoEarlierWhereItStartsLater(
            @ForAll("terms") Term term, @ForAll("starts") LocalDate start, @ForAll @IntRange(max = 400) int later) {
        assertThat(CALENDAR.count(term, start.plusDays(later)).due())
                .isAfterOrEqualTo(CALENDAR.count(term, start).due());
    }

    @Property
    @Label("ends no earlier where a holiday is added")
    void endsNoEarlierWhereAHolidayIsAdded(
            @ForAll("clocks") Deadline clock, @ForAll @IntRange(max = 250) int daysAfterStart) {
        var holiday = clock.count().start().plusDays(daysAfterStart);

        var longer =
                WorkCalendar.of(with(holiday)).count(clock.term(), clock.count().start());

        assertThat(longer.due()).isAfterOrEqualTo(clock.due());
    }

    private static List<CalendarYear> with(LocalDate holiday) {
        return YEARS.stream()
                .map(year -> year.year() == holiday.getYear() ? with(year, holiday) : year)
                .toList();
    }

    private static CalendarYear with(CalendarYear year, LocalDate holiday) {
        var holidays = new HashMap<>(year.holidays());
        var makeUpDays = new HashMap<>(year.makeUpDays());
        makeUpDays.remove(holiday);
        holidays.put(holiday, "加放");
        return new CalendarYear(year.year(), holidays, makeUpDays, year.source());
    }

    @Property
    @Label("counts n and m working days as n, then m")
    void addsWorkingDays(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        var whole = CALENDAR.count(Term.workingDays(first + second), start);
        var part = CALENDAR.count(Term.workingDays(first), start);
        var rest = CALENDAR.count(Term.workingDays(second), part.due());

        assertThat(rest.due()).isEqualTo(whole.due());
        assertThat(part.daysOff() + rest.daysOff()).isEqualTo(whole.daysOff());
        assertThat(part.makeUpDays() + rest.makeUpDays()).isEqualTo(whole.makeUpDays());
    }

    @Property
    @Label("never moves earlier by a suspension")
    void neverMovesEarlierByASuspension(@ForAll("changedClocks") Deadline clock, @ForAll @IntRange(max = 90) int days) {
        var suspended = clock.suspended(clock.due(), clock.due().plusDays(days), CALENDAR);

        assertThat(suspended.due())
                .isAfterOrEqualTo(clock.due())
                .isAfterOrEqualTo(clock.due().plusDays(days));
    }

    @Property
    @Label("stands still twice in a row as once for as long")
    void standsStillTwiceAsOnce(
            @ForAll("clocks") Deadline clock,
            @ForAll @IntRange(max = 250) int fromStart,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        var from = clock.count().start().plusDays(fromStart);
        var between = from.plusDays(first);
        var to = between.plusDays(second);
        Assume.that(!from.isAfter(clock.due()) && !between.isAfter(clock.due()));

        var twice = clock.suspended(from, between, CALENDAR).suspended(between, to, CALENDAR);

        assertThat(twice.due()).isEqualTo(clock.suspended(from, to, CALENDAR).due());
    }

    @Property
    @Label("keeps the day an extension names, which only a later suspension moves")
    void extendsToTheDayNamed(
            @ForAll("clocks") Deadline clock,
            @ForAll @IntRange(max = 40) int stood,
            @ForAll @IntRange(min = 60, max = 200) int longer) {
        var from = clock.due();
        var until = clock.due().plusDays(longer);

        var suspendedFirst =
                clock.suspended(from, from.plusDays(stood), CALENDAR).extendedTo(until, from, CALENDAR);
        var extendedFirst = clock.extendedTo(until, from, CALENDAR).suspended(from, from.plusDays(stood), CALENDAR);

        assertThat(suspendedFirst.due())
                .isEqualTo(clock.extendedTo(until, from, CALENDAR).due());
        assertThat(extendedFirst.due()).isAfterOrEqualTo(suspendedFirst.due());
        if (clock.term().unit() != TermUnit.WORKING_DAYS) {
            var allowedFor = clock.suspended(from, from.plusDays(stood), CALENDAR)
                    .extendedTo(until.plusDays(stood), from, CALENDAR);
            assertThat(extendedFirst.due()).isEqualTo(allowedFor.due());
        }
    }

    @Property
    @Label("explains every change")
    void explainsEveryChange(@ForAll("changedClocks") Deadline clock) {
        var steps = clock.explain();

        for (var change : clock.changes()) {
            assertThat(steps).anySatisfy(step -> assertThat(step.arguments()).contains(change.from(), change.to()));
        }
        assertThat(steps.stream().map(Message::key).filter(key -> key.equals("deadline.SUSPENDED")))
                .hasSameSizeAs(clock.changes().stream()
                        .filter(it -> it.kind() == DeadlineChange.Kind.SUSPENDED)
                        .toList());
        assertThat(steps).anySatisfy(step -> assertThat(step.arguments()).contains(clock.due()));
    }

    @Property
    @Label("names the year it does not know, and never guesses")
    void neverGuesses(
            @ForAll("terms") Term term,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 2018, max = 2026) int unknown) {
        var others = new ArrayList<>(YEARS);
        others.removeIf(year -> year.year() == unknown);

        var counted = counted(WorkCalendar.of(others), term, start, unknown);

        var needed = CALENDAR.count(term, start);
        counted.ifPresentOrElse(
                it -> assertThat(it).isEqualTo(needed),
                () -> assertThat(unknown)
                        .isBetween(start.getYear(), needed.due().getYear()));
    }

    private static Optional<TermCount> counted(WorkCalendar calendar, Term term, LocalDate start, int unknown) {
        try {
            return Optional.of(calendar.count(term, start));
        } catch (Refusal refusal) {
            assertThat(refusal.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.CALENDAR_MISSING);
                assertThat(problem.arguments()).containsExactly(String.valueOf(unknown));
            });
            return Optional.empty();
        }
    }

    @Property
    @Label("is the same after it was written and read")
    void isTheSameAfterItWasWrittenAndRead(@ForAll("changedClocks") Deadline clock) {
        var codec = MongoClientSettings.getDefaultCodecRegistry().get(Deadline.class);
        var document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                clock,
                EncoderContext.builder().build());
        var json = JsonMapper.shared();

        assertThat(codec.decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build()))
                .isEqualTo(clock);
        assertThat(json.readValue(json.writeValueAsString(clock), Deadline.class))
                .isEqualTo(clock);
    }
}
