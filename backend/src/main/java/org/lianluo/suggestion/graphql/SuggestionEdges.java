package org.lianluo.suggestion.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Node;
import org.lianluo.shared.NodeSource;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionField;
import org.lianluo.suggestion.domain.SuggestionFields;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What leads from suggestions to other things and back: each edge of a whole page in one look-up. */
@Controller
class SuggestionEdges implements NodeSource {

    private final Suggestions suggestions;
    private final SuggestionFields fields;
    private final DeputyDirectory deputies;
    private final UnitDirectory units;
    private final Messages messages;

    SuggestionEdges(
            Suggestions suggestions,
            SuggestionFields fields,
            DeputyDirectory deputies,
            UnitDirectory units,
            Messages messages) {
        this.suggestions = suggestions;
        this.fields = fields;
        this.deputies = deputies;
        this.units = units;
        this.messages = messages;
    }

    @Override
    public String prefix() {
        return SuggestionId.PREFIX;
    }

    @Override
    public Map<String, ? extends Node> find(Collection<String> ids, Actor actor) {
        Audience.of(actor);
        return suggestions.find(ids).stream()
                .filter(it -> Audience.sees(actor, it))
                .collect(Collectors.toMap(it -> it.id().value(), it -> new SuggestionView(it, actor)));
    }

    @BatchMapping(typeName = "Suggestion")
    Map<SuggestionView, DeputyCard> sponsor(List<SuggestionView> page) {
        var ids = known(page, SuggestionView::sponsorId);
        var cards = ids.isEmpty()
                ? Map.<Object, DeputyCard>of()
                : deputies.cards(ids, page.get(0).reader());
        return each(page, it -> find(cards, it.sponsorId()));
    }

    @BatchMapping(typeName = "Suggestion")
    Map<SuggestionView, UndertakingUnit> preferredUnit(List<SuggestionView> page, @ContextValue Actor actor) {
        var found = unitsOf(known(page, SuggestionView::preferredUnitId), actor);
        return each(page, it -> find(found, it.preferredUnitId()));
    }

    @BatchMapping(typeName = "Suggestion")
    Map<SuggestionView, SuggestionField> field(List<SuggestionView> page) {
        var codes = known(page, SuggestionView::fieldCode);
        var found = codes.isEmpty() ? Map.<String, SuggestionField>of() : fields.find(codes);
        return each(page, it -> find(found, it.fieldCode()));
    }

    @BatchMapping(typeName = "Assignment", field = "unit")
    Map<AssignmentView, UndertakingUnit> assignedUnit(List<AssignmentView> assignments, @ContextValue Actor actor) {
        var found = unitsOf(known(assignments, it -> it.assignment().unit()), actor);
        return each(assignments, it -> find(found, it.assignment().unit()));
    }

    @BatchMapping(typeName = "Reply", field = "unit")
    Map<ReplyView, UndertakingUnit> replyingUnit(List<ReplyView> replies, @ContextValue Actor actor) {
        var found = unitsOf(known(replies, it -> it.reply().unit()), actor);
        return each(replies, it -> find(found, it.reply().unit()));
    }

    @BatchMapping(typeName = "Obligation", field = "suggestion")
    Map<Obligation, SuggestionView> owedOn(List<Obligation> obligations, @ContextValue Actor actor) {
        var found = suggestions.find(known(obligations, Obligation::subject)).stream()
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        return each(obligations, it -> seen(find(found, it.subject()), actor));
    }

    private static @Nullable SuggestionView seen(@Nullable Suggestion suggestion, Actor actor) {
        return suggestion != null && Audience.sees(actor, suggestion) ? new SuggestionView(suggestion, actor) : null;
    }

    @SchemaMapping(typeName = "SuggestionField")
    String name(SuggestionField field, Locale locale) {
        return locale.getLanguage().equals("en") ? field.nameEn() : field.name();
    }

    @SchemaMapping(typeName = "AvailableAction")
    @Nullable
    String reason(AvailableAction action, Locale locale) {
        var hindrance = action.hindrance();
        return hindrance == null ? null : messages.text(locale, hindrance);
    }

    private Map<UnitId, UndertakingUnit> unitsOf(Collection<UnitId> ids, Actor actor) {
        actor.require(Scope.UNIT_READ);
        return ids.isEmpty() ? Map.of() : units.units(ids);
    }

    private static <S, K> List<K> known(List<S> page, Function<S, @Nullable K> key) {
        return page.stream().map(key).filter(Objects::nonNull).distinct().toList();
    }

    /** What is not there or not to be seen is left out. */
    private static <S, V> Map<S, V> each(List<S> page, Function<S, @Nullable V> value) {
        var values = new HashMap<S, V>();
        page.forEach(it -> {
            var found = value.apply(it);
            if (found != null) {
                values.put(it, found);
            }
        });
        return values;
    }

    private static <V> @Nullable V find(Map<?, V> found, @Nullable Object key) {
        return key == null ? null : found.get(key);
    }
}
