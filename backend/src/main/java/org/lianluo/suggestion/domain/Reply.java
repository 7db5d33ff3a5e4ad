package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/**
 * A unit's reply to the deputy; once sent it is never changed.
 *
 * @param id unique within its suggestion
 * @param assignment the assignment it discharges
 * @param evaluation null until the deputy has judged it
 */
public record Reply(
        String id,
        String assignment,
        UnitId unit,
        ReplyClass replyClass,
        String documentNumber,
        String text,
        Instant sentAt,
        boolean mayBePublished,
        @Nullable Evaluation evaluation) {

    public static final int DOCUMENT_NUMBER_LIMIT = 60;

    public Reply {
        Texts.require("documentNumber", documentNumber, DOCUMENT_NUMBER_LIMIT);
        Texts.require("text", text, SuggestionText.PART_LIMIT);
    }

    Reply evaluated(Evaluation judgement) {
        return new Reply(id, assignment, unit, replyClass, documentNumber, text, sentAt, mayBePublished, judgement);
    }
}
