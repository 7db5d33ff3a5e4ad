package org.lianluo.supervision.domain;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.lianluo.committee.CommitteeDirectory;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Message;
import org.lianluo.suggestion.SuggestionDirectory;
import org.lianluo.unit.UnitDirectory;

/**
 * Where reports to the chairpersons are made of topics.
 *
 * @param words puts a message into a language
 */
public record SupervisionReports(
        CommitteeDirectory committees,
        UnitDirectory units,
        SuggestionDirectory suggestions,
        BiFunction<Locale, Message, String> words) {

    /** The report of one topic, as it stands. */
    public SupervisionReport report(KeySupervisionTopic topic, Locale locale) {
        return composer(List.of(topic), locale).report(topic);
    }

    /** Whether the actor reads its report: nobody before supervision has begun, then those who write and read them. */
    public static boolean isReadBy(Actor actor, KeySupervisionTopic topic) {
        return TopicAudience.readsReports(actor)
                && TopicAudience.sees(actor, topic)
                && !topic.course().plan().isEmpty();
    }

    /** Knows every name in these topics, whatever their number, after three look-ups. */
    public ReportComposer composer(Collection<KeySupervisionTopic> topics, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        var grouped = topics.stream()
                .flatMap(it -> it.suggestions().stream().map(GroupedSuggestion::id))
                .distinct();
        var cards = suggestions.cards(grouped.toList());
        var leading = topics.stream().map(it -> it.subject().leadCommittee()).distinct();
        var handling = topics.stream().flatMap(it -> it.subject().units().stream());
        var assigned = cards.values().stream().flatMap(it -> it.units().stream());
        var unitIds = Stream.concat(handling, assigned).distinct().toList();
        return new ReportComposer(
                committees.committees(leading.toList()).values().stream()
                        .collect(toMap(it -> it.id(), it -> english ? it.nameEn() : it.name())),
                units.units(unitIds).values().stream()
                        .collect(toMap(it -> it.id(), it -> english ? it.nameEn() : it.shortName())),
                cards,
                message -> words.apply(locale, message));
    }
}
