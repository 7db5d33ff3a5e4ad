package org.lianluo.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.lianluo.shared.Obligation;

/** What is owed at present, for modules that watch the clock. */
public interface OpenObligations {

    /** Hands out everything due on this day or before, in batches, nearest due day first. */
    void eachDueBy(LocalDate day, Consumer<List<Obligation>> batch);
}
