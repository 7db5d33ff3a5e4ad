package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;

/**
 * A time in which the clock of an assignment stands still.
 *
 * @param decideBy when the office must let it run again at the latest
 * @param to the day it ran again; null while it stands still
 */
public record Suspension(
        String reason,
        LocalDate from,
        Deadline decideBy,
        @Nullable LocalDate to) {

    public Suspension {
        Texts.require("reason", reason, 2_000);
    }

    public boolean isRunning() {
        return to == null;
    }

    Suspension ended(LocalDate on) {
        return new Suspension(reason, from, decideBy, on);
    }
}
