package org.lianluo.suggestion.seed;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.Content;
import org.lianluo.suggestion.domain.HandlingRole;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.Satisfaction;

/**
 * An invented suggestion with what would become of it; how far it has come is decided when it is loaded.
 *
 * @param coUnits none where one unit handles it alone
 * @param returnReason null where it was accepted at once
 * @param notAcceptedReason null where it was accepted in the end
 */
record DemoItem(
        String key,
        Content content,
        UnitId unit,
        List<UnitId> coUnits,
        ReplyClass replyClass,
        String reply,
        String documentMark,
        Satisfaction process,
        Satisfaction result,
        @Nullable String evaluationReason,
        @Nullable String returnReason,
        @Nullable String notAcceptedReason) {

    List<Assignee> assignees() {
        if (coUnits.isEmpty()) {
            return List.of(new Assignee(unit, HandlingRole.SOLE));
        }
        return Stream.concat(
                        Stream.of(new Assignee(unit, HandlingRole.LEAD)),
                        coUnits.stream().map(it -> new Assignee(it, HandlingRole.CO)))
                .toList();
    }

    boolean isDissatisfied() {
        return process == Satisfaction.DISSATISFIED || result == Satisfaction.DISSATISFIED;
    }

    /** What the unit promises where it is being solved: the first of the measures asked for. */
    String promise() {
        var first =
                content.text().measures().lines().findFirst().orElse("").replaceFirst("^[\\d一二三四五六七八九十]+[.、．]\\s*", "");
        return first.length() <= 120 ? first : first.substring(0, 119) + "…";
    }
}
