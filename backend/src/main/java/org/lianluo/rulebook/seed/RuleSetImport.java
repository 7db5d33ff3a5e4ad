package org.lianluo.rulebook.seed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.rulebook.RuleKind;
import org.lianluo.rulebook.domain.Rule;
import org.lianluo.rulebook.domain.RuleSet;
import org.lianluo.rulebook.domain.Rules;
import org.lianluo.shared.TermUnit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class RuleSetImport implements RowImport<RuleSet> {

    private static final int TEXT = 1000;
    private static final Pattern CONGRESS = Pattern.compile("CN|[0-9]{2,12}");
    private static final Pattern EVENT = Pattern.compile("[A-Z_]{3,30}");

    private final Rules rules;

    RuleSetImport(Rules rules) {
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "rule-sets";
    }

    @Override
    public RowReader<RuleSet> reader() {
        return RuleSetImport::read;
    }

    private static RuleSet read(Row row) {
        Map<RuleKind, Rule> byKind = new EnumMap<>(RuleKind.class);
        for (var part : row.rows("rules")) {
            var rule = rule(part);
            if (byKind.put(rule.kind(), rule) != null && !row.isBroken()) {
                part.refuse("kind", "import.twice", rule.kind().name());
            }
        }
        if (byKind.isEmpty()) {
            row.refuse("rules", "import.missing");
        }
        return new RuleSet(
                row.id("id", "rls_"),
                row.form("congress", CONGRESS, "CN"),
                row.number("version", 1, 10_000),
                row.text("name", TEXT),
                row.text("nameEn", TEXT),
                row.day("effectiveFrom"),
                row.text("source", TEXT),
                List.copyOf(byKind.values()));
    }

    private static Rule rule(Row part) {
        return new Rule(
                part.word("kind", RuleKind.class),
                part.number("amount", 1, 1000),
                part.word("unit", TermUnit.class),
                part.form("from", EVENT, "ASSIGNED"),
                part.text("source", TEXT),
                part.optionalText("note", TEXT));
    }

    @Override
    public String idOf(RuleSet ruleSet) {
        return ruleSet.id();
    }

    @Override
    public String uniqueField() {
        return "version";
    }

    @Override
    public void keep(List<RuleSet> read) {
        rules.keepRuleSets(read);
    }
}
