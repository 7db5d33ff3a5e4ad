package org.lianluo.suggestion.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.platform.web.Messages;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Node;
import org.lianluo.shared.NodeSource;
import org.lianluo.shared.Obligation;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.JointHandling;
import org.lianluo.suggestion.domain.SuggestionField;
import org.lianluo.suggestion.domain.SuggestionFields;
import org.lianluo.suggestion.domain.Suggestions;
import org.lianluo.unit.UndertakingUnit;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What leads from suggestions to other things and back: each edge of a whole page in one look-up. */
@Controller
class SuggestionEdges implements NodeSource {

    private static final int GROUP_LIMIT = 50;

    private final Suggestions suggestions;
    private final SuggestionFields fields;
    private final DeputyDirectory deputies;
    private final Lookups lookups;
    private final SuggestionViews views;
    private final Messages messages;

    SuggestionEdges(
            Suggestions suggestions,
            SuggestionFields fields,
            DeputyDirectory deputies,
            Lookups lookups,
            SuggestionViews views,
            Messages messages) {
        this.suggestions = suggestions;
        this.fields = fields;
        this.deputies = deputies;
        this.lookups = lookups;
        this.views = views;
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
                .collect(Collectors.toMap(it -> it.id().value(), it -> views.of(it, actor)));
    }

    @BatchMapping(typeName = "Suggestion")
    Map<SuggestionView, DeputyCard> sponsor(List<SuggestionView> page, @ContextValue Actor actor) {
        return lookups.deputies(page, actor, SuggestionView::sponsorId);
    }

    @BatchMapping(typeName = "Suggestion")
    Map<SuggestionView, List<DeputyCard>> coAuthors(List<SuggestionView> page, @ContextValue Actor actor) {
        var ids = page.stream().flatMap(it -> it.coAuthorIds().stream()).collect(Collectors.toSet());
        var found = ids.isEmpty() ? Map.<DeputyId, DeputyCard>of() : deputies.cards(ids, actor);
        return Lookups.each(
                page,
                it -> it.coAuthorIds().stream()
                        .filter(found::containsKey)
                        .map(found::get)
                        .toList());
    }

    @BatchMapping(typeName = "Suggestion")
    Map<SuggestionView, UndertakingUnit> preferredUnit(List<SuggestionView> page, @ContextValue Actor actor) {
        return lookups.units(page, actor, SuggestionView::preferredUnitId);
    }

    @BatchMapping(typeName = "Suggestion")
    Map<SuggestionView, SuggestionField> field(List<SuggestionView> page) {
        var codes = Lookups.known(page, SuggestionView::fieldCode);
        var found = codes.isEmpty() ? Map.<String, SuggestionField>of() : fields.find(codes);
        return Lookups.each(page, it -> Lookups.find(found, it.fieldCode()));
    }

    @BatchMapping(typeName = "JointHandling")
    Map<JointHandling, List<SuggestionView>> members(List<JointHandling> groups, @ContextValue Actor actor) {
        var ids = Lookups.known(groups, JointHandling::id);
        var found = suggestions.joined(ids, Audience.of(actor), ids.size() * GROUP_LIMIT).stream()
                .collect(Collectors.groupingBy(
                        it -> Objects.requireNonNull(it.filing().joint()).id()));
        return Lookups.each(
                groups,
                it -> found.getOrDefault(it.id(), List.of()).stream()
                        .limit(GROUP_LIMIT)
                        .map(member -> views.of(member, actor))
                        .toList());
    }

    @BatchMapping(typeName = "Obligation", field = "suggestion")
    Map<Obligation, SuggestionView> owedOn(List<Obligation> obligations, @ContextValue Actor actor) {
        var found = find(
                Lookups.known(obligations, Obligation::subject).stream()
                        .filter(it -> it.startsWith(SuggestionId.PREFIX))
                        .toList(),
                actor);
        return Lookups.each(obligations, it -> (SuggestionView) Lookups.find(found, it.subject()));
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
}
