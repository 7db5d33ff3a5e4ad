package org.lianluo.rulebook.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.shared.Message;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;

/** What is wrong with a new version, compared with the newest one. */
final class RuleSetCheck {

    /** Without such a rule the step it belongs to does not exist; every other step needs its term. */
    private static final Set<RuleKind> OPTIONAL = EnumSet.of(RuleKind.CHECK_REPLY, RuleKind.SUSPEND);

    private static final int NAME = 200;
    private static final int TEXT = 1000;

    private final RuleSetDraft draft;
    private final RuleSet newest;
    private final InputCheck check = new InputCheck();

    private RuleSetCheck(RuleSetDraft draft, RuleSet newest) {
        this.draft = draft;
        this.newest = newest;
    }

    /** The rules alone, as a preview needs them. */
    static List<Problem> ofRules(RuleSetDraft draft, RuleSet newest) {
        var check = new RuleSetCheck(draft, newest);
        check.rules();
        return check.check.problems();
    }

    static void orRefuse(RuleSetDraft draft, RuleSet newest, LocalDate today) {
        var check = new RuleSetCheck(draft, newest);
        check.head(today);
        check.rules();
        check.change();
        check.check.orRefuse();
    }

    private void head(LocalDate today) {
        check.owed(List.of("name"), draft.name(), NAME);
        check.owed(List.of("nameEn"), draft.nameEn(), NAME);
        check.owed(List.of("source"), draft.source(), TEXT);
        if (draft.effectiveFrom().isBefore(today)) {
            check.refuse(List.of("effectiveFrom"), "rulebook.effectiveFrom", today);
        }
    }

    private void rules() {
        var seen = EnumSet.noneOf(RuleKind.class);
        for (int i = 0; i < draft.rules().size(); i++) {
            var rule = draft.rules().get(i);
            rule(String.valueOf(i), rule);
            if (!seen.add(rule.kind())) {
                check.refuse(place(String.valueOf(i), "kind"), "rulebook.twice", name(rule.kind()));
            }
        }
        newest.rules().stream()
                .map(Rule::kind)
                .filter(kind -> !seen.contains(kind) && !OPTIONAL.contains(kind))
                .forEach(
                        kind -> check.note(ProblemCode.REQUIRED, List.of("rules"), "rulebook.kindMissing", name(kind)));
        extension();
    }

    private void rule(String place, Rule rule) {
        if (rule.amount() < 1 || rule.amount() > 1000) {
            check.refuse(place(place, "amount"), "rulebook.amount", name(rule.kind()));
        }
        check.owed(place(place, "source"), rule.source(), TEXT);
        check.limit(place(place, "note"), rule.note(), TEXT);
        var before = newest.rule(rule.kind());
        if (before.isPresent() && !before.get().from().equals(rule.from())) {
            check.refuse(place(place, "from"), "rulebook.from", name(rule.kind()), start(before.get()));
        } else if (!Rule.STARTS.contains(rule.from())) {
            check.refuse(place(place, "from"), "rulebook.unknownStart", rule.from());
        }
    }

    /** The extended term counts from the same day as the first one, so it cannot be the shorter. */
    private void extension() {
        var rules = draft.rules();
        for (int i = 0; i < rules.size(); i++) {
            var extended = rules.get(i);
            if (extended.kind() == RuleKind.REPLY_EXTENDED
                    && rules.stream()
                            .anyMatch(it -> it.kind() == RuleKind.REPLY
                                    && it.unit() == extended.unit()
                                    && it.amount() >= extended.amount())) {
                check.refuse(place(String.valueOf(i), "amount"), "rulebook.extended");
            }
        }
    }

    private void change() {
        boolean same = Set.copyOf(newest.rules()).equals(Set.copyOf(draft.rules()))
                && newest.name().equals(draft.name().strip())
                && newest.nameEn().equals(draft.nameEn().strip())
                && Objects.equals(newest.source(), draft.source().strip());
        if (same) {
            check.refuse(List.of("rules"), "rulebook.unchanged", newest.version());
        }
    }

    private static List<String> place(String index, String field) {
        return List.of("rules", index, field);
    }

    private static Message name(RuleKind kind) {
        return Message.of("rule." + kind);
    }

    private static Message start(Rule rule) {
        return Message.of("start." + rule.from());
    }
}
