package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.FileId;
import org.lianluo.shared.UnitId;

/**
 * A unit's statement that an assignment is not its to handle (退办), within the return window.
 *
 * @param proposed the unit it thinks right; null where it names none
 * @param upheld null while the office has not decided
 * @param answer the office's words; null before
 */
public record Objection(
        String grounds,
        List<FileId> evidence,
        @Nullable UnitId proposed,
        Instant at,
        @Nullable Boolean upheld,
        @Nullable String answer) {

    public static final int GROUNDS_LIMIT = 2_000;

    public Objection {
        evidence = List.copyOf(evidence);
        Texts.require("grounds", grounds, GROUNDS_LIMIT);
    }

    Objection decided(boolean uphold, @Nullable String words) {
        return new Objection(grounds, evidence, proposed, at, uphold, words);
    }
}
