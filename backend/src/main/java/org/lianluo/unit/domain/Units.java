package org.lianluo.unit.domain;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;

/** Where undertaking units are kept. */
public interface Units extends UnitDirectory {

    /**
     * A page in the official order.
     *
     * @param name part of the name, of the short name or of a former name; null for all units
     */
    Page<UndertakingUnit> list(PageRequest page, @Nullable String name);

    /** Keeps new units and the new state of known ones. */
    void keep(Collection<UndertakingUnit> units);
}
