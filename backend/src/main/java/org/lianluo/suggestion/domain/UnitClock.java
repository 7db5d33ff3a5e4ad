package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.WorkCalendar;

/**
 * The clock of one assignment, running from the day of assignment (Law on Deputies, article 51).
 *
 * @param deadline when the reply, or the opinion of a co-handler, is due
 * @param objectBy until when the unit may object
 * @param maySuspend whether the rule set lets the clock stand still
 * @param extension the last request for more time; null where there was none
 */
public record UnitClock(
        Deadline deadline,
        Deadline objectBy,
        boolean maySuspend,
        @Nullable ExtensionRequest extension,
        List<Suspension> suspensions) {

    public UnitClock {
        suspensions = List.copyOf(suspensions);
    }

    static UnitClock started(Deadline deadline, Deadline objectBy, boolean maySuspend) {
        return new UnitClock(deadline, objectBy, maySuspend, null, List.of());
    }

    UnitClock asked(ExtensionRequest request) {
        return new UnitClock(deadline, objectBy, maySuspend, request, suspensions);
    }

    /** Once the reply is out, a request nobody decided is without object. */
    UnitClock askedNoMore() {
        return awaitsExtension() ? asked(Objects.requireNonNull(extension).decided(false, null)) : this;
    }

    UnitClock due(Deadline changed) {
        return new UnitClock(changed, objectBy, maySuspend, extension, suspensions);
    }

    UnitClock suspended(Suspension suspension) {
        var longer = new ArrayList<>(suspensions);
        longer.add(suspension);
        return new UnitClock(deadline, objectBy, maySuspend, extension, longer);
    }

    UnitClock resumed(LocalDate on, WorkCalendar calendar) {
        var running = standing().orElseThrow();
        var changed = suspensions.stream()
                .map(it -> it.isRunning() ? it.ended(on) : it)
                .toList();
        return new UnitClock(
                deadline.suspended(running.from(), on, calendar), objectBy, maySuspend, extension, changed);
    }

    /** Counted anew from the same day under other rules; suspensions and a later day consented to are kept. */
    UnitClock ruled(Terms terms) {
        return new UnitClock(
                terms.moved(deadline), terms.moved(objectBy), terms.has(RuleKind.SUSPEND), extension, suspensions);
    }

    /** The suspension in which the clock stands still now. */
    public Optional<Suspension> standing() {
        return suspensions.stream().filter(Suspension::isRunning).findFirst();
    }

    public boolean awaitsExtension() {
        return extension != null && extension.isPending();
    }
}
