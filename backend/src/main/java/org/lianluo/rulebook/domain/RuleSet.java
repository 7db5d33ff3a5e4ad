package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.WorkCalendar;

/** The rules of a congress from a day on; a changed rule set is a new version, items keep the deadlines they have. */
public record RuleSet(
        @BsonId String id,
        String congress,
        int version,
        String name,
        String nameEn,
        LocalDate effectiveFrom,
        String source,
        List<Rule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
        if (rules.stream().collect(Collectors.groupingBy(Rule::kind)).values().stream()
                .anyMatch(same -> same.size() > 1)) {
            throw new IllegalArgumentException("Rule set " + id + " has two rules of one kind");
        }
    }

    /** As items and deadlines name it, for example {@code rls_npc_2025/1}. */
    public String key() {
        return id + "/" + version;
    }

    public boolean has(RuleKind kind) {
        return rules.stream().anyMatch(it -> it.kind() == kind);
    }

    public Deadline deadline(RuleKind kind, LocalDate start, WorkCalendar calendar) {
        var rule = rules.stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Rule set " + id + " has no rule " + kind));
        return new Deadline(
                kind.name(), rule.term(), rule.from(), rule.source(), key(), calendar.count(rule.term(), start));
    }
}
