package org.lianluo.suggestion.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianluo.rulebook.Rulebook;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.domain.MoreTime;
import org.lianluo.suggestion.domain.Terms;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the rule set of a suggestion would allow beyond the terms that run. */
@Controller
class TermEdges {

    private final Rulebook rulebook;

    TermEdges(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @SchemaMapping(typeName = "Assignment")
    @Nullable
    LocalDate extendableUntil(AssignmentView view) {
        var reader = view.reader();
        var suggestion = reader.suggestion();
        if (!reader.can(SuggestionAction.REQUEST_EXTENSION, view.key()).allowed()) {
            return null;
        }
        var terms =
                Terms.of(rulebook, suggestion.congress(), suggestion.filing().ruleSet(), reader.today());
        return MoreTime.longest(view.assignment(), terms);
    }
}
