package org.lianluo.suggestion.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Problem;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;
import org.lianluo.suggestion.domain.Office;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionDesk;
import org.lianluo.suggestion.domain.Suggestions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What moving an item to another rule set would come to, before anybody does it. */
@Controller
class RuleSetMoveController {

    private final SuggestionDesk desk;
    private final Suggestions suggestions;
    private final SuggestionViews views;

    RuleSetMoveController(SuggestionDesk desk, Suggestions suggestions, SuggestionViews views) {
        this.desk = desk;
        this.suggestions = suggestions;
        this.views = views;
    }

    record RuleSetMovePreview(List<MovedTerm> terms, List<Problem> problems) {}

    /** @param assignment null for a term on the whole item */
    record MovedTerm(String kind, @Nullable AssignmentView assignment, Deadline before, Deadline after) {}

    @QueryMapping
    RuleSetMovePreview ruleSetMovePreview(@Argument String id, @Argument String ruleSet, @ContextValue Actor actor) {
        try {
            var move = new Office.MoveRuleSet(ruleSet, ruleSet);
            var moved = desk.preview(SuggestionSteps.order(id, null, Request.of(actor, "preview!", move), actor), move);
            var before = suggestions.find(List.of(id)).get(0);
            return new RuleSetMovePreview(terms(before, moved, actor), List.of());
        } catch (Refusal refusal) {
            return new RuleSetMovePreview(List.of(), refusal.problems());
        }
    }

    private List<MovedTerm> terms(Suggestion before, Suggestion moved, Actor actor) {
        var after = moved.obligations().stream().collect(toMap(Obligation::id, Obligation::deadline));
        return before.obligations().stream()
                .filter(it -> after.containsKey(it.id()))
                .map(it -> new MovedTerm(
                        it.kind(),
                        assignment(before, it.part(), actor),
                        it.deadline(),
                        Objects.requireNonNull(after.get(it.id()))))
                .toList();
    }

    private @Nullable AssignmentView assignment(Suggestion suggestion, @Nullable String part, Actor actor) {
        return views.of(suggestion, actor).assignments().stream()
                .filter(it -> it.key().equals(part))
                .findFirst()
                .orElse(null);
    }
}
