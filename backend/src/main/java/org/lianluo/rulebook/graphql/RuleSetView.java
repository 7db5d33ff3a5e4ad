package org.lianluo.rulebook.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.domain.Rule;
import org.lianluo.rulebook.domain.RuleSet;
import org.lianluo.rulebook.domain.RuleSetVersions;

/** One version of a rule set among the others. */
record RuleSetView(
        String key,
        String ruleSet,
        int version,
        String name,
        String nameEn,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        boolean inForce,
        boolean newest,
        String source,
        List<Rule> rules,
        @Nullable String savedBy,
        @Nullable Instant savedAt) {

    static RuleSetView of(RuleSet it, RuleSetVersions versions, LocalDate today) {
        var edit = it.edit();
        return new RuleSetView(
                it.key(),
                it.id(),
                it.version(),
                it.name(),
                it.nameEn(),
                it.effectiveFrom(),
                versions.until(it),
                versions.inForce(today).filter(it::equals).isPresent(),
                versions.newest(it.id()).filter(it::equals).isPresent(),
                it.source(),
                it.rules(),
                edit == null ? null : edit.by(),
                edit == null ? null : edit.at());
    }
}
