package org.lianluo.rulebook.graphql;

import java.util.List;
import org.lianluo.rulebook.domain.CalendarDraft;
import org.lianluo.rulebook.domain.NamedDay;

/** The working calendar of a year. */
record SaveCalendarYearInput(
        int year,
        int expectedVersion,
        String idempotencyKey,
        List<NamedDay> holidays,
        List<NamedDay> makeUpDays,
        String source) {

    CalendarDraft draft() {
        return new CalendarDraft(year, holidays, makeUpDays, source);
    }
}
