package org.lianluo.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.matching.domain.MatchingFixture.HOSPITALS;
import static org.lianluo.matching.domain.MatchingFixture.SCHOOLS;
import static org.lianluo.matching.domain.MatchingFixture.WATER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.HandledSuggestion;
import org.lianluo.suggestion.HandledSuggestions;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;

/** What is saved teaches, and what was recommended before it taught is kept. */
class LearningTest {

    private static final String PAINTING = "关于保护壁画的建议";
    private static final Instant AT = Instant.parse("2021-04-06T02:00:00Z");

    private final Store store = new Store();
    private final Log log = new Log();
    private final Units units = new Units();
    private final Learning learning = new Learning(units, store, log);

    private HandledSuggestion item(String id, long version, String title, UnitId lead) {
        var item = new HandledSuggestion(
                new SuggestionId(id), version, title, "", Set.of(lead), Set.of(), Set.of(), List.of("卫健委"), AT, false);
        store.items.put(item.id(), item);
        return item;
    }

    private List<UnitId> unitsFor(String title) {
        return learning.recommend(title, null, 5).stream()
                .map(UnitRecommendation::unit)
                .toList();
    }

    @Test
    void answersFromTheDutiesBeforeItHasReadAnything() {
        item("sug_1", 3, PAINTING, WATER);

        assertThat(unitsFor("关于幼儿园的建议")).containsExactly(SCHOOLS);
        assertThat(unitsFor("壁画")).isEmpty();
    }

    @Test
    void learnsWhatTheStoreHoldsAndWhoWasConsultedByName() {
        item("sug_1", 3, PAINTING, WATER);

        learning.learnAll();

        assertThat(unitsFor("壁画")).containsExactly(WATER);
        assertThat(learning.recommend("壁画和医院", null, 5).stream()
                        .filter(it -> it.unit().equals(HOSPITALS))
                        .flatMap(it -> it.reasons().stream()))
                .extracting(reason -> reason.kind().name())
                .contains("CONSULTED");
    }

    @Test
    void keepsWhatWasRecommendedBeforeTheAssignmentTaught() {
        learning.learnAll();
        learning.learn(List.of(item("sug_1", 3, PAINTING, WATER).id()));
        learning.learn(List.of(item("sug_2", 3, PAINTING, WATER).id()));

        assertThat(log.recommended.get("sug_1")).isEmpty();
        assertThat(log.recommended.get("sug_2")).extracting(Recorded.Rank::unit).containsExactly(WATER);
    }

    @Test
    void tellsTheLogWhoHandlesItAfterwards() {
        learning.learn(List.of(item("sug_1", 3, PAINTING, WATER).id()));
        learning.learn(List.of(item("sug_1", 4, PAINTING, SCHOOLS).id()));

        assertThat(log.noted).isEqualTo(1);
        assertThat(log.handledBy.get("sug_1")).containsExactly(SCHOOLS);
        assertThat(unitsFor("壁画")).containsExactly(SCHOOLS);
    }

    @Test
    void notesAtStartWhatWasAssignedWhileNobodyNoted() {
        item("sug_1", 3, PAINTING, WATER);

        learning.learnAll();
        learning.learnAll();

        assertThat(log.noted).isEqualTo(1);
        assertThat(log.recommended.get("sug_1")).isEmpty();
    }

    @Test
    void noticesThatUnitsChanged() {
        assertThat(learning.isOutdated()).isFalse();

        units.list = units.list.subList(0, 2);

        assertThat(learning.isOutdated()).isTrue();
        learning.learnAll();
        assertThat(learning.isOutdated()).isFalse();
        assertThat(unitsFor("关于水库的建议")).isEmpty();
    }

    private static final class Store implements HandledSuggestions {

        final Map<SuggestionId, HandledSuggestion> items = new LinkedHashMap<>();

        @Override
        public List<HandledSuggestion> find(Collection<SuggestionId> ids) {
            return ids.stream().map(items::get).toList();
        }

        @Override
        public void forEach(Consumer<HandledSuggestion> reader) {
            items.values().forEach(reader);
        }
    }

    private static final class Log implements RecommendationLog {

        final Map<String, List<Recorded.Rank>> recommended = new HashMap<>();
        final Map<String, Set<UnitId>> handledBy = new HashMap<>();
        int noted;

        @Override
        public void note(HandledSuggestion item, List<Recorded.Rank> ranks) {
            noted++;
            recommended.putIfAbsent(item.id().value(), ranks);
        }

        @Override
        public void handled(HandledSuggestion item) {
            handledBy.put(item.id().value(), item.lead());
        }

        @Override
        public Set<String> items() {
            return recommended.keySet();
        }

        @Override
        public List<Recorded> between(Instant from, Instant before) {
            return new ArrayList<>();
        }
    }

    private static final class Units implements UnitDirectory {

        List<UndertakingUnit> list = MatchingFixture.UNITS;

        @Override
        public Map<UnitId, UndertakingUnit> units(Collection<UnitId> ids) {
            return Map.of();
        }

        @Override
        public List<UndertakingUnit> all() {
            return list;
        }

        @Override
        public Optional<UndertakingUnit> named(String name) {
            return Optional.empty();
        }
    }
}
