package org.lianluo.supervision.graphql;

import java.util.List;
import org.lianluo.shared.CommitteeId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.supervision.domain.TopicSubject;

/** A new topic. */
record ProposeInput(
        String idempotencyKey,
        int year,
        String title,
        String why,
        CommitteeId leadCommittee,
        List<UnitId> units,
        List<SuggestionId> suggestions) {

    TopicSubject subject() {
        return new TopicSubject(title, why, leadCommittee, units);
    }
}
