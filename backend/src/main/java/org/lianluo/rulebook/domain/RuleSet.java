package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.WorkCalendar;

/**
 * One version of the rules of a congress, in force from a day on; it never changes, items keep the version they have.
 *
 * @param id the set, which all its versions share
 * @param edit who made this version; null where it was imported
 */
public record RuleSet(
        String id,
        String congress,
        int version,
        String name,
        String nameEn,
        LocalDate effectiveFrom,
        String source,
        List<Rule> rules,
        @Nullable Edit edit) {

    public RuleSet {
        rules = rules.stream().sorted(Comparator.comparing(Rule::kind)).toList();
        if (rules.stream().collect(Collectors.groupingBy(Rule::kind)).values().stream()
                .anyMatch(same -> same.size() > 1)) {
            throw new IllegalArgumentException("Rule set " + id + " has two rules of one kind");
        }
    }

    /** As items and deadlines name it, for example {@code rls_npc_2025/1}. */
    public String key() {
        return id + "/" + version;
    }

    public Optional<Rule> rule(RuleKind kind) {
        return rules.stream().filter(it -> it.kind() == kind).findFirst();
    }

    public boolean has(RuleKind kind) {
        return rule(kind).isPresent();
    }

    public Deadline deadline(RuleKind kind, LocalDate start, WorkCalendar calendar) {
        var rule =
                rule(kind).orElseThrow(() -> new IllegalStateException("Rule set " + key() + " has no rule " + kind));
        return new Deadline(
                kind.name(), rule.term(), rule.from(), rule.source(), key(), calendar.count(rule.term(), start));
    }
}
