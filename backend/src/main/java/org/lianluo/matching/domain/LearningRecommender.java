package org.lianluo.matching.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.matching.Recommender;
import org.lianluo.matching.UnitRecommendation;
import org.lianluo.matching.domain.Tally.Part;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;

/**
 * Recommends units by their duties and by what became of past items. What an item taught is taken back before its newer
 * version teaches, so that counts stay exact whatever is repeated. Thread-safe.
 */
public final class LearningRecommender implements Recommender {

    private final List<UndertakingUnit> units;
    private final Map<UnitId, Integer> places = new HashMap<>();
    private final UnitNames names;
    private final Duties duties;
    private final Experience experience;
    private final Map<String, Handled> learned = new HashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    public LearningRecommender(List<UndertakingUnit> units) {
        this.units = List.copyOf(units);
        IntStream.range(0, units.size())
                .forEach(place -> places.put(units.get(place).id(), place));
        this.names = new UnitNames(this.units);
        this.duties = new Duties(this.units, names);
        this.experience = new Experience(this.units.size());
    }

    /** Whether it was made for exactly these units. */
    public boolean knows(List<UndertakingUnit> list) {
        return units.equals(list);
    }

    /** The units with these names; names of nobody are passed over. */
    public Stream<UnitId> named(Collection<String> given) {
        return given.stream()
                .flatMap(name -> names.named(name).stream())
                .map(place -> units.get(place).id());
    }

    /** Takes in the present state of an item; an older version than the one known changes nothing. */
    public void learn(Handled item) {
        lock.writeLock().lock();
        try {
            Handled before = learned.get(item.item());
            if (before != null && before.version() >= item.version()) {
                return;
            }
            if (before == null || !before.teachesTheSameAs(item)) {
                replace(before, item);
            }
            if (item.teaches() || before != null) {
                learned.put(item.item(), item);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void replace(@Nullable Handled before, Handled item) {
        if (before != null) {
            count(before, -1);
        }
        count(item, 1);
    }

    private void count(Handled item, int times) {
        Map<String, Double> terms = Terms.of(item.title());
        add(terms, item.lead(), Part.LEAD, times);
        add(terms, item.co(), Part.CO, times);
        add(terms, item.refused(), Part.REFUSED, times);
    }

    private void add(Map<String, Double> terms, Iterable<UnitId> who, Part part, int times) {
        for (UnitId unit : who) {
            Integer place = places.get(unit);
            if (place != null) {
                experience.add(terms, place, part, times);
            }
        }
    }

    @Override
    public List<UnitRecommendation> recommend(String title, @Nullable String text, int first) {
        Map<String, Double> terms = Terms.of(title, text);
        lock.readLock().lock();
        try {
            return new Judgement(units, duties, experience, terms).best(first);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Recommends as if nothing had been learned from this item. */
    public List<UnitRecommendation> recommendWithout(String item, String title, @Nullable String text, int first) {
        Map<String, Double> terms = Terms.of(title, text);
        lock.writeLock().lock();
        try {
            Handled known = learned.get(item);
            if (known == null) {
                return new Judgement(units, duties, experience, terms).best(first);
            }
            count(known, -1);
            var best = new Judgement(units, duties, experience, terms).best(first);
            count(known, 1);
            return best;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Whether an item has taught something. */
    public boolean hasLearned(String item) {
        lock.readLock().lock();
        try {
            return learned.containsKey(item);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many items have taught something. */
    public int learned() {
        lock.readLock().lock();
        try {
            return learned.size();
        } finally {
            lock.readLock().unlock();
        }
    }
}
