package org.lianluo.matching.command;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianluo.matching.domain.UnitNames;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;

/**
 * The records of a file whose unit is one of ours.
 *
 * @param units of the seeds
 * @param unknown the main units of the other records
 */
record Cases(List<UndertakingUnit> units, List<Case> cases, List<String> unknown) {

    static Cases read(InputStream file) throws IOException {
        List<UndertakingUnit> units = SeedFiles.units();
        var reading = new Reading(units, new UnitNames(units), Counterparts.read());
        List<Case> cases = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (SeedFiles.PublicRow row : SeedFiles.records(file)) {
            reading.unit(row.mainUnit(), row.national())
                    .ifPresentOrElse(
                            unit -> cases.add(reading.toCase("record " + cases.size(), row, unit)),
                            () -> unknown.add(row.mainUnit()));
        }
        return new Cases(units, List.copyOf(cases), List.copyOf(unknown));
    }

    Cases national() {
        return new Cases(units, cases.stream().filter(Case::national).toList(), List.of());
    }

    private record Reading(List<UndertakingUnit> units, UnitNames names, Counterparts counterparts) {

        Optional<UnitId> unit(String name, boolean national) {
            Optional<String> wanted = national ? Optional.of(name) : counterparts.of(name);
            return wanted.flatMap(names::named).map(place -> units.get(place).id());
        }

        Case toCase(String id, SeedFiles.PublicRow row, UnitId unit) {
            var co = row.coUnits().stream()
                    .flatMap(name -> unit(name, row.national()).stream())
                    .filter(other -> !other.equals(unit))
                    .collect(toSet());
            return new Case(id, row.title(), unit, co, row.national());
        }
    }
}
