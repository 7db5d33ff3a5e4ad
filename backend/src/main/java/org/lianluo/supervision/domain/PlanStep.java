package org.lianluo.supervision.domain;

import java.time.LocalDate;

/** What is planned: by which day, what, and who sees to it. */
public record PlanStep(LocalDate by, String what, String who) {

    private static final int WHAT_LIMIT = 300;
    private static final int WHO_LIMIT = 100;

    public PlanStep {
        Texts.require("what", what, WHAT_LIMIT);
        Texts.require("who", who, WHO_LIMIT);
    }
}
