package org.lianluo.suggestion.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.Satisfaction;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionField;
import org.lianluo.suggestion.domain.SuggestionFields;
import org.lianluo.suggestion.domain.SuggestionText;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the invented suggestions of the demo, over all states, with dates relative to the day they are loaded. */
@Component
@Profile("demo")
@Order(50)
class DemoItemImport implements RowImport<Suggestion> {

    private static final int WORD = 100;

    private final Suggestions suggestions;
    private final SuggestionFields fields;
    private final UnitDirectory units;
    private final DemoHistories histories;

    DemoItemImport(Suggestions suggestions, SuggestionFields fields, UnitDirectory units, DemoHistories histories) {
        this.suggestions = suggestions;
        this.fields = fields;
        this.units = units;
        this.histories = histories;
    }

    @Override
    public String kind() {
        return "suggestions";
    }

    @Override
    public RowReader<Suggestion> reader() {
        var codes = fields.list().stream().collect(Collectors.toMap(SuggestionField::name, SuggestionField::code));
        var known = new HashMap<String, Optional<UndertakingUnit>>();
        return row -> histories.of(read(row, codes, name -> known.computeIfAbsent(name, units::named)));
    }

    private static DemoItem read(
            Row row, Map<String, String> codes, Function<String, Optional<UndertakingUnit>> named) {
        var text = new SuggestionText(
                row.text("title", SuggestionText.TITLE_LIMIT),
                row.text("problem", SuggestionText.PART_LIMIT),
                row.text("analysis", SuggestionText.PART_LIMIT),
                row.text("measures", SuggestionText.PART_LIMIT),
                row.word("basis", SuggestionBasis.class));
        var unit = unitNamed(row, row.text("leadUnit", WORD), named);
        var coUnits = row.texts("coUnits", WORD).stream()
                .map(name -> unitNamed(row, name, named))
                .filter(it -> !it.equals(unit))
                .distinct()
                .toList();
        var reply = row.part("reply");
        var satisfaction = row.part("satisfaction");
        return new DemoItem(
                row.text("key", WORD),
                new Content(text, fieldNamed(row, codes), unit, row.flag("mayBePublished")),
                unit,
                coUnits,
                reply.word("class", ReplyClass.class),
                reply.text("text", SuggestionText.PART_LIMIT),
                reply.text("docMark", WORD),
                satisfaction.word("process", Satisfaction.class),
                satisfaction.word("result", Satisfaction.class),
                satisfaction.optionalText("reason", WORD * 2),
                row.optionalText("returnReason", WORD * 5),
                row.optionalText("notAcceptedReason", WORD * 5));
    }

    private static UnitId unitNamed(Row row, String name, Function<String, Optional<UndertakingUnit>> named) {
        return named.apply(name).map(UndertakingUnit::id).orElseGet(() -> {
            row.refuse("leadUnit", "import.noReference", name);
            return new UnitId("unt_unknown");
        });
    }

    private static @Nullable String fieldNamed(Row row, Map<String, String> codes) {
        var name = row.text("field", WORD);
        if (!codes.containsKey(name)) {
            row.refuse("field", "suggestion.unknownField", name);
        }
        return codes.get(name);
    }

    @Override
    public String idOf(Suggestion suggestion) {
        return suggestion.id().value();
    }

    @Override
    public void keep(List<Suggestion> read) {
        suggestions.insertNew(read);
    }
}
