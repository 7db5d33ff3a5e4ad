package org.lianluo.question.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked at one time, and the answer.
 *
 * @param answers every version, oldest first; the last one holds
 */
public record Round(String text, Instant askedAt, List<Answer> answers) {

    public static final int LIMIT = 2_000;

    public Round {
        Texts.require("text", text, LIMIT);
        answers = List.copyOf(answers);
    }

    static Round asked(String text, Instant at) {
        return new Round(text, at, List.of());
    }

    Round answered(Answer version) {
        var versions = new ArrayList<>(answers);
        versions.add(version);
        return new Round(text, askedAt, versions);
    }

    boolean isAnswered() {
        return !answers.isEmpty();
    }
}
