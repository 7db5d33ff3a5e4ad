package org.lianluo.rulebook.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.rulebook.domain.Edit;
import org.lianluo.rulebook.domain.Edition;
import org.lianluo.rulebook.domain.NamedDay;
import org.lianluo.shared.CalendarYear;

/** A calendar year as it is kept: a document has no days for keys, so its days are lists. */
public record CalendarDocument(
        @BsonId int year,
        int version,
        List<NamedDay> holidays,
        List<NamedDay> makeUpDays,
        String source,
        List<Edit> edits) {

    static CalendarDocument of(Edition<CalendarYear> edition) {
        var year = edition.content();
        return new CalendarDocument(
                year.year(),
                edition.version(),
                days(year.holidays()),
                days(year.makeUpDays()),
                year.source(),
                edition.edits());
    }

    private static List<NamedDay> days(Map<LocalDate, String> named) {
        return named.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new NamedDay(entry.getKey(), entry.getValue()))
                .toList();
    }

    Edition<CalendarYear> edition() {
        return new Edition<>(new CalendarYear(year, named(holidays), named(makeUpDays), source), version, edits);
    }

    private static Map<LocalDate, String> named(List<NamedDay> days) {
        return days.stream().collect(Collectors.toMap(NamedDay::date, NamedDay::name));
    }
}
