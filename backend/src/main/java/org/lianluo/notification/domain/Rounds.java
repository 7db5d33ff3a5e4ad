package org.lianluo.notification.domain;

import java.time.LocalDate;

/** On which day the last round of reminders came to its end. */
public interface Rounds {

    boolean isDone(LocalDate day);

    void done(LocalDate day);
}
