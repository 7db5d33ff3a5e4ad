package org.lianluo.suggestion.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.shared.UnitId;
import org.lianluo.testing.MovableClock;
import org.lianluo.testing.ThirtyDays;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.lianluo.unit.UnitKind;

/** A desk over suggestions in memory, in a world with four deputies of one delegation, five units and one field. */
public final class DeskFixture {

    static final Set<String> DEPUTIES = new TreeSet<>(Set.of("dep_1", "dep_2", "dep_3", "dep_4"));
    static final Set<String> UNITS = new TreeSet<>(Set.of("unt_moe", "unt_mof", "unt_ndrc", "unt_mwr", "unt_sc"));

    public final MovableClock clock = new MovableClock(Course.START);
    final Suggestions suggestions;
    final AnyFiles files = new AnyFiles();
    final Set<String> numbersGiven = new HashSet<>();
    public final SuggestionDesk desk;

    DeskFixture() {
        this(new InMemorySuggestions(), ThirtyDays.NATIONAL);
    }

    public DeskFixture(Suggestions suggestions, Rulebook rules) {
        this.suggestions = suggestions;
        this.desk = new SuggestionDesk(
                suggestions,
                this::nextNumber,
                rules,
                new References(new Deputies(), new Units(), new Fields(), files),
                clock,
                "CN");
    }

    private String nextNumber(String congress) {
        var number = "14-4-%04d".formatted(numbersGiven.size() + 1);
        numbersGiven.add(number);
        return number;
    }

    /** A draft of the sponsor's; the same for the same key. */
    Suggestion draft(String key) {
        return desk.draft(content("标题"), new Request(key, key), People.SPONSOR);
    }

    /** The suggestion as it stands in the store. */
    Suggestion now(Suggestion suggestion) {
        return suggestions.load(suggestion.id()).orElseThrow().aggregate();
    }

    /** The code of the first problem of work that must be refused. */
    static ProblemCode refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).problems().get(0).code();
    }

    static Content content(String title) {
        var text = SuggestionFixture.TEXT;
        return new Content(
                new SuggestionText(title, text.problem(), text.analysis(), text.measures(), text.basis()),
                "EDU",
                People.UNIT_ID,
                true);
    }

    static SuggestionDesk.Order order(Suggestion suggestion, String key, Actor actor) {
        return new SuggestionDesk.Order(suggestion.id(), suggestion.version(), new Request(key, key), actor);
    }

    private static final class Deputies implements DeputyDirectory {

        @Override
        public Map<DeputyId, DeputyCard> cards(Collection<DeputyId> ids, Actor actor) {
            return Map.of();
        }

        @Override
        public Optional<DelegationId> delegationOf(DeputyId id) {
            return DEPUTIES.contains(id.value()) ? Optional.of(People.DELEGATION_ID) : Optional.empty();
        }

        @Override
        public Map<DeputyId, DelegationId> delegationsOf(Collection<DeputyId> ids) {
            return ids.stream()
                    .filter(it -> DEPUTIES.contains(it.value()))
                    .distinct()
                    .collect(toMap(it -> it, it -> People.DELEGATION_ID));
        }

        @Override
        public List<DeputyId> membersOf(DelegationId delegation) {
            return delegation.equals(People.DELEGATION_ID)
                    ? DEPUTIES.stream().map(DeputyId::new).toList()
                    : List.of();
        }

        @Override
        public Map<DelegationId, Delegation> delegations(Collection<DelegationId> ids) {
            return Map.of();
        }
    }

    private static final class Units implements UnitDirectory {

        @Override
        public List<UndertakingUnit> all() {
            return List.of();
        }

        @Override
        public Map<UnitId, UndertakingUnit> units(Collection<UnitId> ids) {
            return ids.stream()
                    .filter(it -> UNITS.contains(it.value()))
                    .distinct()
                    .collect(toMap(it -> it, Units::unit));
        }

        private static UndertakingUnit unit(UnitId id) {
            return new UndertakingUnit(
                    id,
                    "CN",
                    "教育部",
                    "教育部",
                    "Ministry of Education",
                    UnitKind.values()[0],
                    List.of(),
                    List.of(),
                    "",
                    1,
                    null);
        }

        @Override
        public Optional<UndertakingUnit> named(String name) {
            return Optional.empty();
        }
    }

    private static final class Fields implements SuggestionFields {

        @Override
        public List<SuggestionField> list() {
            return List.of(new SuggestionField("EDU", "教育", "Education", 1, List.of()));
        }

        @Override
        public Map<String, SuggestionField> find(Collection<String> codes) {
            return list().stream()
                    .filter(it -> codes.contains(it.code()))
                    .collect(toMap(SuggestionField::code, it -> it));
        }

        @Override
        public void keep(Collection<SuggestionField> fields) {
            throw new UnsupportedOperationException("The world of this test does not change");
        }
    }
}
