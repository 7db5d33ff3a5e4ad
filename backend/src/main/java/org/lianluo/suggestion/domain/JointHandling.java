package org.lianluo.suggestion.domain;

import java.time.Instant;

/**
 * Suggestions of the same content are handled together; each keeps its sponsor, its number and its reply (并案办理).
 *
 * @param id the same on each of them
 */
public record JointHandling(String id, String note, Instant since) {

    public static final String PREFIX = "jnt_";

    public JointHandling {
        Texts.require("note", note, 500);
    }
}
