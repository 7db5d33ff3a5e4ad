package org.lianluo.suggestion.domain;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Request;
import org.lianluo.shared.UnitId;
import org.lianluo.testing.ThirtyDays;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.lianluo.unit.UnitKind;

/** A desk over suggestions in memory, in a world with two deputies, one unit and one field. */
final class DeskFixture {

    final Suggestions suggestions = new InMemorySuggestions();
    final Set<String> numbersGiven = new HashSet<>();
    final SuggestionDesk desk = new SuggestionDesk(
            suggestions,
            this::nextNumber,
            ThirtyDays.NATIONAL,
            new References(new Deputies(), new Units(), new Fields()),
            Clock.fixed(SuggestionFixture.AT, ZoneId.of("Asia/Shanghai")),
            "CN");

    private String nextNumber(String congress) {
        var number = "14-4-%04d".formatted(numbersGiven.size() + 1);
        numbersGiven.add(number);
        return number;
    }

    static Content content(String title) {
        var text = SuggestionFixture.TEXT;
        return new Content(
                new SuggestionText(title, text.problem(), text.analysis(), text.measures(), text.basis()),
                "EDU",
                SuggestionFixture.UNIT_ID,
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
            return Set.of("dep_1", "dep_2").contains(id.value())
                    ? Optional.of(new DelegationId("del_11"))
                    : Optional.empty();
        }

        @Override
        public Map<DelegationId, Delegation> delegations(Collection<DelegationId> ids) {
            return Map.of();
        }
    }

    private static final class Units implements UnitDirectory {

        @Override
        public Map<UnitId, UndertakingUnit> units(Collection<UnitId> ids) {
            return ids.stream().filter(SuggestionFixture.UNIT_ID::equals).collect(toMap(id -> id, Units::unit));
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
