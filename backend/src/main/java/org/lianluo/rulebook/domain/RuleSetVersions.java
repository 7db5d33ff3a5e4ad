package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The versions of the rule sets of one congress: each applies from its day until another begins. */
public final class RuleSetVersions {

    private static final Comparator<RuleSet> BY_BEGIN = Comparator.comparing(RuleSet::effectiveFrom)
            .thenComparing(RuleSet::version)
            .thenComparing(RuleSet::id);

    private final List<RuleSet> versions;

    public RuleSetVersions(List<RuleSet> all, String congress) {
        this.versions = all.stream()
                .filter(it -> it.congress().equals(congress))
                .sorted(BY_BEGIN.reversed())
                .toList();
    }

    /** The one that begins last first. */
    public List<RuleSet> all() {
        return versions;
    }

    /** The one that began last; of two from the same day the higher version. */
    public Optional<RuleSet> inForce(LocalDate day) {
        return versions.stream().filter(it -> !it.effectiveFrom().isAfter(day)).findFirst();
    }

    public Stream<RuleSet> of(String id) {
        return versions.stream().filter(it -> it.id().equals(id));
    }

    public Optional<RuleSet> newest(String id) {
        return of(id).max(Comparator.comparing(RuleSet::version));
    }

    /** The last day on which new items take this version; null as long as nothing follows it, before its first day where it is replaced before it begins. */
    public @Nullable LocalDate until(RuleSet version) {
        return versions.stream()
                .filter(it -> BY_BEGIN.compare(it, version) > 0)
                .map(RuleSet::effectiveFrom)
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(null);
    }
}
