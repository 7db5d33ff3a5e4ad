package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;

/**
 * The question, months after the reply, whether it was really done.
 *
 * @param askOn the day it is asked
 * @param answerBy until when the deputy may answer; null before it was asked
 * @param answer null while there is none
 * @param remark of the deputy; null where there is none
 */
public record FollowUp(
        LocalDate askOn,
        @Nullable Instant askedAt,
        @Nullable Deadline answerBy,
        @Nullable ReallyDone answer,
        @Nullable String remark,
        @Nullable Instant answeredAt) {

    static FollowUp on(LocalDate day) {
        return new FollowUp(day, null, null, null, null, null);
    }

    FollowUp asked(Instant at, Deadline until) {
        return new FollowUp(askOn, at, until, answer, remark, answeredAt);
    }

    FollowUp answered(ReallyDone given, @Nullable String words, Instant at) {
        if (given != ReallyDone.DONE) {
            Texts.require("remark", words, 2_000);
        }
        return new FollowUp(askOn, askedAt, answerBy, given, words, at);
    }

    public boolean awaitsAnswer() {
        return askedAt != null && answer == null;
    }
}
