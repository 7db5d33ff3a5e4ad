package org.lianluo.matching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.matching.Recommender;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.HandledSuggestion;
import org.lianluo.suggestion.HandledSuggestions;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.stereotype.Component;

/**
 * The recommender of this node, taught by what the store holds. Until it has read all of it, it knows the duties and what
 * was read so far.
 */
@Component
public class Learning implements Recommender {

    private static final int RECORDED = 5;
    private static final int BATCH = 500;

    private final UnitDirectory units;
    private final HandledSuggestions suggestions;
    private final RecommendationLog log;
    private volatile @Nullable LearningRecommender recommender;

    Learning(UnitDirectory units, HandledSuggestions suggestions, RecommendationLog log) {
        this.units = units;
        this.suggestions = suggestions;
        this.log = log;
    }

    @Override
    public List<UnitRecommendation> recommend(String title, @Nullable String text, int first) {
        return recommender().recommend(title, text, first);
    }

    private LearningRecommender recommender() {
        LearningRecommender present = recommender;
        return present == null ? begin(units.all()) : present;
    }

    private synchronized LearningRecommender begin(List<UndertakingUnit> list) {
        LearningRecommender present = recommender;
        if (present == null || !present.knows(list)) {
            present = new LearningRecommender(list);
            recommender = present;
        }
        return present;
    }

    /** Learns from everything in the store, and notes what was assigned without a note; takes time. */
    public void learnAll() {
        var taught = begin(units.all());
        Set<String> noted = log.items();
        List<SuggestionId> missing = new ArrayList<>();
        suggestions.forEach(item -> {
            taught.learn(handled(item, taught));
            if (item.assignedAt() != null && !noted.contains(item.id().value())) {
                missing.add(item.id());
            }
        });
        inBatches(missing).forEach(batch -> suggestions.find(batch).forEach(item -> note(item, taught)));
    }

    /** Whether the units changed since it began: then everything is to be learned anew. */
    public boolean isOutdated() {
        return !recommender().knows(units.all());
    }

    /** Learns from the present state of these items. */
    public void learn(Collection<SuggestionId> ids) {
        var taught = recommender();
        inBatches(List.copyOf(new HashSet<>(ids)))
                .forEach(batch -> suggestions.find(batch).forEach(item -> learn(item, taught)));
    }

    private void learn(HandledSuggestion item, LearningRecommender taught) {
        if (item.assignedAt() != null) {
            if (taught.hasLearned(item.id().value())) {
                log.handled(item);
            } else {
                note(item, taught);
            }
        }
        taught.learn(handled(item, taught));
    }

    private void note(HandledSuggestion item, LearningRecommender taught) {
        var recommended = taught.recommendWithout(item.id().value(), item.title(), item.text(), RECORDED);
        log.note(item, Recorded.Rank.of(recommended));
    }

    private static Handled handled(HandledSuggestion item, LearningRecommender taught) {
        Set<UnitId> co = Stream.concat(item.co().stream(), taught.named(item.coNames()))
                .filter(unit -> !item.lead().contains(unit))
                .collect(Collectors.toSet());
        return new Handled(item.id().value(), item.version(), item.title(), item.lead(), co, item.refused());
    }

    private static Stream<List<SuggestionId>> inBatches(List<SuggestionId> ids) {
        return Stream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
                .map(from -> ids.subList(from, Math.min(ids.size(), from + BATCH)));
    }
}
