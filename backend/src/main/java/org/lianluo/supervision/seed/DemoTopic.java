package org.lianluo.supervision.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.supervision.KeySupervisionStatus;
import org.lianluo.supervision.domain.DecidingBody;
import org.lianluo.supervision.domain.EntryKind;
import org.lianluo.supervision.domain.TopicSubject;

/**
 * An invented topic as our file describes it.
 *
 * @param end how far it has come
 * @param carriedOver whether it was begun last year
 * @param conclusion null where it is not reported yet
 */
record DemoTopic(
        String key,
        TopicSubject subject,
        List<SuggestionCard> suggestions,
        KeySupervisionStatus end,
        boolean carriedOver,
        DecidingBody decidedBy,
        List<Task> plan,
        List<Event> events,
        List<Progress> progress,
        @Nullable Conclusion conclusion) {

    record Task(String what, String who) {}

    record Event(EntryKind kind, String place, List<String> participants, String summary) {}

    record Progress(UnitId unit, String summary) {}

    record Conclusion(String findings, String advice) {}
}
