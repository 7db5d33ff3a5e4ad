package org.lianluo.testing;

import java.time.LocalDate;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Term;
import org.lianluo.shared.TermUnit;
import org.lianluo.shared.WorkCalendar;

/** Clocks as tests write them: {@code 3 MONTHS}, {@code stood still 2026-05-11..2026-05-21; extended 2026-10-03}. */
public final class Clocks {

    private static final String EXTENDED = "extended ";
    private static final String STOOD_STILL = "stood still ";

    private Clocks() {}

    public static Term term(String words) {
        var parts = words.split(" ");
        return new Term(Integer.parseInt(parts[0]), TermUnit.valueOf(parts[1]));
    }

    public static Deadline deadline(Term term, LocalDate start, WorkCalendar calendar) {
        return new Deadline("REPLY", term, "ASSIGNED", "第三十二条", "rls_test/1", calendar.count(term, start));
    }

    /** @param changes one after the other, divided by semicolons; null for none */
    public static Deadline changed(Deadline deadline, String changes, WorkCalendar calendar) {
        var changed = deadline;
        for (var change : changes == null ? new String[0] : changes.split("; ")) {
            changed = change.startsWith(EXTENDED)
                    ? changed.extendedTo(
                            day(change.substring(EXTENDED.length())),
                            changed.count().start(),
                            calendar)
                    : suspended(changed, change.substring(STOOD_STILL.length()).split("\\.\\."), calendar);
        }
        return changed;
    }

    private static Deadline suspended(Deadline deadline, String[] days, WorkCalendar calendar) {
        return deadline.suspended(day(days[0]), day(days[1]), calendar);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.strip());
    }
}
