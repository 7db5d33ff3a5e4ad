package org.lianluo.supervision.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/**
 * What somebody notes down.
 *
 * @param place null where it does not matter
 * @param participants names or bodies, in the words of who notes it down
 */
public record EntryContent(LocalDate on, @Nullable String place, List<String> participants, String summary) {

    public static final int SUMMARY_LIMIT = 2_000;
    private static final int NAME_LIMIT = 100;
    private static final int PARTICIPANTS = 100;

    public EntryContent {
        participants = List.copyOf(participants);
        Texts.limit("place", place, NAME_LIMIT);
        Texts.require("summary", summary, SUMMARY_LIMIT);
        participants.forEach(it -> Texts.require("participants", it, NAME_LIMIT));
        if (participants.size() > PARTICIPANTS) {
            throw Refusal.at("participants", ProblemCode.INVALID_VALUE, "supervision.participants", PARTICIPANTS);
        }
    }
}
