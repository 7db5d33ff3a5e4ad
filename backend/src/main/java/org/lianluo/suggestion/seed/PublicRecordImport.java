package org.lianluo.suggestion.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.shared.ChinaTime;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.NewSuggestion;
import org.lianluo.suggestion.domain.PublicRecord;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes over public records of items that were handled elsewhere: what the record says, and nothing else. */
@Component
@Order(40)
class PublicRecordImport implements RowImport<Suggestion> {

    private static final int TITLE = 100;
    private static final int WORD = 100;
    private final Suggestions suggestions;
    private final UnitDirectory units;
    private final String congress;

    PublicRecordImport(Suggestions suggestions, UnitDirectory units, @Value("${lianluo.congress:CN}") String congress) {
        this.congress = congress;
        this.suggestions = suggestions;
        this.units = units;
    }

    @Override
    public String kind() {
        return "public-replies";
    }

    @Override
    public RowReader<Suggestion> reader() {
        var known = new HashMap<String, Optional<UndertakingUnit>>();
        return row -> read(row, name -> known.computeIfAbsent(name, units::named));
    }

    private Suggestion read(Row row, Function<String, Optional<UndertakingUnit>> named) {
        var mainUnit = row.text("mainUnit", WORD);
        var title = row.text("title", TITLE);
        var date = row.optionalText("date", WORD) == null ? null : row.day("date");
        var term = row.optionalText("congress", WORD);
        var session = row.optionalText("session", WORD);
        row.optionalText("mainUnitBasis", WORD);
        var record = new PublicRecord(
                row.text("sourceType", WORD),
                row.text("level", WORD),
                row.text("kind", WORD),
                term,
                session,
                row.optionalText("number", WORD),
                row.optionalText("docNumber", WORD),
                date,
                mainUnit,
                named.apply(mainUnit).map(UndertakingUnit::id).orElse(null),
                row.texts("coUnits", WORD));
        var key = Request.sha256(record + title).substring(0, 24);
        return NewSuggestion.takenOver(
                new SuggestionId(SuggestionId.PREFIX + key), congress, title, record, dated(date));
    }

    /** A record without a date is not given one: it counts as the oldest. */
    private static Instant dated(@Nullable LocalDate date) {
        return date == null ? Instant.EPOCH : date.atStartOfDay(ChinaTime.ZONE).toInstant();
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
