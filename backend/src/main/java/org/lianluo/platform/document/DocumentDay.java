package org.lianluo.platform.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as official documents write them: Arabic figures without leading zeros (GB/T 9704-2012, 7.3.5). */
public final class DocumentDay {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private DocumentDay() {}

    public static String text(LocalDate day) {
        return FORMAT.format(day);
    }
}
