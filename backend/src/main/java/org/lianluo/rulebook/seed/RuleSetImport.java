package org.lianluo.rulebook.seed;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
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
        var kept = rules.ruleSets().stream().collect(toMap(RuleSet::key, Function.identity()));
        return row -> checked(row, read(row), kept);
    }

    /** A version never changes: items count by it. */
    private static RuleSet checked(Row row, RuleSet read, Map<String, RuleSet> kept) {
        var before = kept.get(read.key());
        if (!row.isBroken() && before != null && !before.equals(read)) {
            row.refuse("version", "import.versionKept", read.key());
        }
        return read;
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
                List.copyOf(byKind.values()),
                null);
    }

    private static Rule rule(Row part) {
        var from = part.text("from", 30);
        if (!part.isBroken() && !Rule.STARTS.contains(from)) {
            part.refuse("from", "import.word", from, new TreeSet<>(Rule.STARTS).toString());
        }
        return new Rule(
                part.word("kind", RuleKind.class),
                part.number("amount", 1, 1000),
                part.word("unit", TermUnit.class),
                from,
                part.text("source", TEXT),
                part.optionalText("note", TEXT));
    }

    @Override
    public String idOf(RuleSet ruleSet) {
        return ruleSet.key();
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
