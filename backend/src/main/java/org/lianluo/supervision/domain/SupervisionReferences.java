package org.lianluo.supervision.domain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.committee.CommitteeDirectory;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.suggestion.SuggestionCard;
import org.lianluo.suggestion.SuggestionDirectory;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.unit.UnitDirectory;

/** What a topic may refer to; refuses what does not exist or cannot be supervised. */
public record SupervisionReferences(
        CommitteeDirectory committees,
        UnitDirectory units,
        SuggestionDirectory suggestions,
        KeySupervisionTopics topics) {

    void check(TopicSubject subject) {
        var committee = subject.leadCommittee();
        if (committees.committees(List.of(committee)).isEmpty()) {
            throw Refusal.at("leadCommittee", ProblemCode.NOT_FOUND, "problem.notFound", committee.value());
        }
        var found = units.units(subject.units());
        for (var unit : subject.units()) {
            if (!found.containsKey(unit)) {
                throw Refusal.at("units", ProblemCode.NOT_FOUND, "problem.notFound", unit.value());
            }
        }
    }

    /** The suggestions, where each can be supervised: submitted, not refused, and in no other topic that is still open. */
    List<SuggestionCard> toGroup(Collection<SuggestionId> ids, KeySupervisionTopic into) {
        return toGroup(ids, into.id().value());
    }

    List<SuggestionCard> toGroup(Collection<SuggestionId> ids) {
        return toGroup(ids, "");
    }

    private List<SuggestionCard> toGroup(Collection<SuggestionId> ids, String into) {
        var distinct = ids.stream().distinct().toList();
        var cards = suggestions.cards(distinct);
        var open = topics.grouping(distinct.stream().map(SuggestionId::value).toList()).stream()
                .filter(it -> !it.status().isEnd() && !it.id().value().equals(into))
                .toList();
        return distinct.stream().map(id -> toGroup(id, cards.get(id), open)).toList();
    }

    private static SuggestionCard toGroup(
            SuggestionId id, @Nullable SuggestionCard card, List<KeySupervisionTopic> open) {
        if (card == null) {
            throw Refusal.at("suggestions", ProblemCode.NOT_FOUND, "problem.notFound", id.value());
        }
        if (card.status().isEnd() && card.status() != SuggestionStatus.CLOSED) {
            throw Refusal.at("suggestions", ProblemCode.INVALID_VALUE, "supervision.notHandled", card.number());
        }
        for (var topic : open) {
            if (topic.suggestions().stream().anyMatch(it -> it.id().equals(id))) {
                var title = topic.subject().title();
                throw Refusal.at("suggestions", ProblemCode.INVALID_VALUE, "supervision.grouped", card.number(), title);
            }
        }
        return card;
    }
}
