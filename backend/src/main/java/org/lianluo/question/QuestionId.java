package org.lianluo.question;

import org.lianluo.shared.Id;

/** Identity of a question put before filing. */
public record QuestionId(String value) implements Id {

    public static final String PREFIX = "qst_";

    public QuestionId {
        Id.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
