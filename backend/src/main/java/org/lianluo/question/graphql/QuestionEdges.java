package org.lianluo.question.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.platform.web.Messages;
import org.lianluo.question.QuestionId;
import org.lianluo.question.domain.Answer;
import org.lianluo.question.domain.Audience;
import org.lianluo.question.domain.PreFilingQuestions;
import org.lianluo.shared.Actor;
import org.lianluo.shared.NodeSource;
import org.lianluo.shared.Scope;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What leads from questions to other things and back: each edge of a whole page in one look-up. */
@Controller
class QuestionEdges implements NodeSource {

    private final PreFilingQuestions questions;
    private final DeputyDirectory deputies;
    private final UnitDirectory units;
    private final Messages messages;

    QuestionEdges(PreFilingQuestions questions, DeputyDirectory deputies, UnitDirectory units, Messages messages) {
        this.questions = questions;
        this.deputies = deputies;
        this.units = units;
        this.messages = messages;
    }

    @Override
    public String prefix() {
        return QuestionId.PREFIX;
    }

    @Override
    public Map<String, QuestionView> find(Collection<String> ids, Actor actor) {
        Audience.of(actor);
        return questions.find(ids).stream()
                .filter(it -> Audience.sees(actor, it))
                .collect(toMap(it -> it.id().value(), it -> new QuestionView(it, actor)));
    }

    @BatchMapping(typeName = "PreFilingQuestion")
    Map<QuestionView, DeputyCard> asker(List<QuestionView> page, @ContextValue Actor actor) {
        var cards = deputies.cards(known(page, QuestionView::askerId), actor);
        return each(page, it -> cards.get(it.askerId()));
    }

    @BatchMapping(typeName = "PreFilingQuestion", field = "unit")
    Map<QuestionView, UndertakingUnit> askedUnit(List<QuestionView> page, @ContextValue Actor actor) {
        return unitsOf(page, QuestionView::unitId, actor);
    }

    @BatchMapping(typeName = "QuestionAnswer", field = "unit")
    Map<Answer, UndertakingUnit> answeringUnit(List<Answer> answers, @ContextValue Actor actor) {
        return unitsOf(answers, Answer::unit, actor);
    }

    @BatchMapping(typeName = "QuestionEvent", field = "unit")
    Map<QuestionEvent, UndertakingUnit> namedUnit(List<QuestionEvent> events, @ContextValue Actor actor) {
        return unitsOf(events, QuestionEvent::unitId, actor);
    }

    @SchemaMapping(typeName = "QuestionAvailableAction")
    @Nullable
    String reason(QuestionAvailableAction action, Locale locale) {
        var hindrance = action.hindrance();
        return hindrance == null ? null : messages.text(locale, hindrance);
    }

    private <S> Map<S, UndertakingUnit> unitsOf(List<S> page, Function<S, @Nullable UnitId> unit, Actor actor) {
        actor.require(Scope.UNIT_READ);
        var ids = known(page, unit);
        var found = ids.isEmpty() ? Map.<UnitId, UndertakingUnit>of() : units.units(ids);
        return each(page, it -> {
            var id = unit.apply(it);
            return id == null ? null : found.get(id);
        });
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
}
