package org.lianluo.analysis.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.SuggestionFigures;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.stereotype.Component;

/** Puts the values of a dimension into words, all of them with one look-up at most. */
@Component
public class RowLabels {

    private final SuggestionFigures suggestions;
    private final UnitDirectory units;
    private final DeputyDirectory deputies;
    private final Messages messages;

    public RowLabels(SuggestionFigures suggestions, UnitDirectory units, DeputyDirectory deputies, Messages messages) {
        this.suggestions = suggestions;
        this.units = units;
        this.deputies = deputies;
        this.messages = messages;
    }

    /** For every key that can be put into words. */
    Map<String, RowLabel> of(Dimension by, Collection<String> keys, Locale locale) {
        return switch (by) {
            case FIELD -> fields(locale);
            case UNIT -> units(keys, locale);
            case DELEGATION -> delegations(keys, locale);
            case YEAR -> labelled(keys, it -> text(locale, "analysis.year", it), it -> -Integer.parseInt(it));
            case ROUND ->
                labelled(
                        keys,
                        it -> it.equals("0")
                                ? text(locale, "analysis.neverAssigned")
                                : text(locale, "analysis.round", it),
                        Integer::parseInt);
            case STATUS ->
                labelled(
                        keys,
                        it -> word(locale, by, it),
                        it -> SuggestionStatus.valueOf(it).ordinal());
            case REPLY_CLASS, BASIS, KIND -> labelled(keys, it -> word(locale, by, it), it -> 0);
        };
    }

    String without(Locale locale) {
        return text(locale, "analysis.without");
    }

    String total(Locale locale) {
        return text(locale, "analysis.total");
    }

    private Map<String, RowLabel> fields(Locale locale) {
        var labels = new HashMap<String, RowLabel>();
        var fields = suggestions.fields();
        fields.forEach(
                it -> labels.put(it.code(), RowLabel.of(isEnglish(locale) ? it.nameEn() : it.name(), labels.size())));
        return labels;
    }

    private Map<String, RowLabel> units(Collection<String> keys, Locale locale) {
        var found = units.units(named(keys, UnitId::new));
        return found.values().stream().collect(Collectors.toMap(it -> it.id().value(), it -> labelled(it, locale)));
    }

    private static RowLabel labelled(UndertakingUnit unit, Locale locale) {
        return new RowLabel(isEnglish(locale) ? unit.nameEn() : unit.shortName(), unit, unit.order());
    }

    private Map<String, RowLabel> delegations(Collection<String> keys, Locale locale) {
        var found = deputies.delegations(named(keys, DelegationId::new));
        return found.values().stream().collect(Collectors.toMap(it -> it.id().value(), it -> labelled(it, locale)));
    }

    private static RowLabel labelled(Delegation delegation, Locale locale) {
        return new RowLabel(
                isEnglish(locale) ? delegation.nameEn() : delegation.name(), delegation, delegation.order());
    }

    private static <T> List<T> named(Collection<String> keys, Function<String, T> id) {
        return keys.stream().filter(it -> !it.isEmpty()).map(id).toList();
    }

    private static Map<String, RowLabel> labelled(
            Collection<String> keys, Function<String, String> text, Function<String, Integer> place) {
        return keys.stream()
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toMap(it -> it, it -> RowLabel.of(text.apply(it), place.apply(it))));
    }

    private String word(Locale locale, Dimension by, String key) {
        return text(locale, "analysis." + by + "." + key);
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
