package org.lianluo.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time the law's days are counted in, wherever the machine stands. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
