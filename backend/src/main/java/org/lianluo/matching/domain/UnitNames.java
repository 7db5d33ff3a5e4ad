package org.lianluo.matching.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.unit.UndertakingUnit;

/** The names units go by; where two share one, the full name counts before the short one, and that before the others. */
public final class UnitNames {

    private final Map<String, Integer> places = new HashMap<>();

    public UnitNames(List<UndertakingUnit> units) {
        for (int place = 0; place < units.size(); place++) {
            int here = place;
            others(units.get(place)).forEach(name -> places.putIfAbsent(name, here));
        }
        for (int place = 0; place < units.size(); place++) {
            places.put(units.get(place).shortName(), place);
        }
        for (int place = 0; place < units.size(); place++) {
            places.put(units.get(place).name(), place);
        }
    }

    /** Returns the place in the list of the unit that goes by exactly this name. */
    public Optional<Integer> named(String name) {
        return Optional.ofNullable(places.get(name.strip()));
    }

    /** Returns the places of the units that a text names. */
    Set<Integer> in(String text) {
        return places.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    static Stream<String> all(UndertakingUnit unit) {
        return Stream.concat(Stream.of(unit.name(), unit.shortName()), others(unit));
    }

    private static Stream<String> others(UndertakingUnit unit) {
        return Stream.concat(unit.aliases().stream(), unit.formerNames().stream());
    }
}
