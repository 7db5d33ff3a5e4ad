package org.lianluo.question.domain;

import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;

/**
 * What a question keeps all its life.
 *
 * @param draft the id of the draft it belongs to, which nobody but the asker learns; null where it belongs to none
 */
public record Inquiry(
        DeputyId asker, String subject, @Nullable String draft) {

    public static final int SUBJECT_LIMIT = 100;

    public Inquiry {
        Texts.require("subject", subject, SUBJECT_LIMIT);
    }
}
