package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;

/**
 * A contact between a unit and a deputy, as the unit logged it.
 *
 * @param id unique within its suggestion
 * @param on the day it took place
 * @param people who took part for the unit
 * @param answerRemark what the deputy adds; null where nothing
 */
public record ContactEntry(
        String id,
        String assignment,
        UnitId unit,
        ContactChannel channel,
        LocalDate on,
        DeputyId deputy,
        String people,
        String summary,
        String loggedBy,
        Instant loggedAt,
        ContactAnswer answer,
        @Nullable String answerRemark) {

    public static final int SUMMARY_LIMIT = 2_000;

    public ContactEntry {
        Texts.require("people", people, 200);
        Texts.require("summary", summary, SUMMARY_LIMIT);
        if (answer == ContactAnswer.DISPUTED) {
            Texts.require("remark", answerRemark, SUMMARY_LIMIT);
        }
    }

    /** Whether it was a real contact: not disputed, and a letter only where the deputy says that it came. */
    public boolean isReal() {
        return answer == ContactAnswer.CONFIRMED
                || answer == ContactAnswer.UNANSWERED && channel != ContactChannel.LETTER;
    }

    boolean awaitsAnswer() {
        return answer == ContactAnswer.UNANSWERED;
    }

    ContactEntry answered(ContactAnswer given, @Nullable String words) {
        return new ContactEntry(
                id, assignment, unit, channel, on, deputy, people, summary, loggedBy, loggedAt, given, words);
    }
}
