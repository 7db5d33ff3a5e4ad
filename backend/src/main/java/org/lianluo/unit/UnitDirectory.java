package org.lianluo.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianluo.shared.UnitId;

/** Where other modules look up undertaking units. */
public interface UnitDirectory {

    /** Those of the units that exist, in one round trip. */
    Map<UnitId, UndertakingUnit> units(Collection<UnitId> ids);

    /** All units of the congress in their official order. */
    List<UndertakingUnit> all();

    /** The unit with exactly this full name or, failing that, this short name, or else this former or other name. */
    Optional<UndertakingUnit> named(String name);
}
