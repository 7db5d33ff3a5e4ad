package org.lianluo.question.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionStatus;
import org.lianluo.question.domain.Audience;
import org.lianluo.question.domain.PreFilingQuestions;
import org.lianluo.question.domain.QuestionQuery;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.UnitId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists questions; what a reader may see comes from {@link Audience} alone. */
@Controller
class QuestionController {

    private final PreFilingQuestions questions;
    private final Clock clock;

    QuestionController(PreFilingQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    Page<QuestionView> preFilingQuestions(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            @Argument @Nullable QuestionFilter filter,
            @Argument QuestionQuery.Order orderBy,
            @ContextValue Actor actor) {
        actor.signedIn();
        var page = PageRequest.of(first, after, last, before);
        var asked = filter == null ? QuestionFilter.ALL : filter;
        return questions
                .list(asked.query(actor, LocalDate.now(clock), orderBy), page)
                .map(it -> new QuestionView(it, actor));
    }

    record QuestionFilter(
            @Nullable Boolean mine,
            @Nullable UnitId unit,
            @Nullable Set<QuestionStatus> status,
            @Nullable String draft,
            @Nullable Boolean overdue) {

        static final QuestionFilter ALL = new QuestionFilter(null, null, null, null, null);

        QuestionQuery query(Actor actor, LocalDate today, QuestionQuery.Order order) {
            return new QuestionQuery(
                    audiences(actor),
                    status == null ? Set.of() : status,
                    unit,
                    draft,
                    Boolean.TRUE.equals(overdue) ? today : null,
                    order);
        }

        /** Which draft a question belongs to is its asker's own knowledge, also by way of a filter. */
        private Set<String> audiences(Actor actor) {
            if (draft != null) {
                return Audience.asAsker(actor);
            }
            return Boolean.TRUE.equals(mine) ? Audience.ownOf(actor) : Audience.of(actor);
        }
    }
}
