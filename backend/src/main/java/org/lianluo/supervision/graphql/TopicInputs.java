package org.lianluo.supervision.graphql;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.supervision.domain.DecidingBody;
import org.lianluo.supervision.domain.Decision;
import org.lianluo.supervision.domain.EntryContent;
import org.lianluo.supervision.domain.PlanStep;

/** What the steps on a topic are given. */
final class TopicInputs {

    private TopicInputs() {}

    /** The part every step's input shares. */
    interface OnTopic {
        String id();

        long expectedVersion();

        String idempotencyKey();
    }

    record Suggestions(String id, long expectedVersion, String idempotencyKey, List<SuggestionId> suggestions)
            implements OnTopic {}

    record Setting(String id, long expectedVersion, String idempotencyKey, DecidingBody by, LocalDate on, String note)
            implements OnTopic {

        Decision decision() {
            return new Decision(by, on, note);
        }
    }

    record Plan(String id, long expectedVersion, String idempotencyKey, List<Step> steps) implements OnTopic {

        record Step(LocalDate by, String what, String who) {}

        List<PlanStep> planSteps() {
            return steps.stream()
                    .map(it -> new PlanStep(it.by(), it.what(), it.who()))
                    .toList();
        }
    }

    record Progress(String id, long expectedVersion, String idempotencyKey, LocalDate on, String summary)
            implements OnTopic {

        EntryContent content() {
            return new EntryContent(on, null, List.of(), summary);
        }
    }

    record Report(String id, long expectedVersion, String idempotencyKey, String findings, String advice)
            implements OnTopic {}

    record Ending(String id, long expectedVersion, String idempotencyKey, String remark) implements OnTopic {}
}
