package org.lianluo.supervision.domain;

import java.time.LocalDate;

/** That a topic is to be supervised: who decided it, on which day, in which words. */
public record Decision(DecidingBody by, LocalDate on, String note) {

    public static final int NOTE_LIMIT = 1_000;

    public Decision {
        Texts.require("note", note, NOTE_LIMIT);
    }
}
