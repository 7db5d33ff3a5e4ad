package org.lianluo.question.graphql;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.question.QuestionId;
import org.lianluo.question.QuestionStatus;
import org.lianluo.question.domain.Audience;
import org.lianluo.question.domain.Guard;
import org.lianluo.question.domain.PreFilingQuestion;
import org.lianluo.question.domain.Round;
import org.lianluo.question.domain.Workflow;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Titled;
import org.lianluo.shared.UnitId;

/** What one reader sees of a question: all of it, but the draft it belongs to is its asker's own. */
final class QuestionView implements Titled {

    private final PreFilingQuestion question;
    private final Actor reader;

    QuestionView(PreFilingQuestion question, Actor reader) {
        this.question = question;
        this.reader = reader;
    }

    DeputyId askerId() {
        return question.inquiry().asker();
    }

    UnitId unitId() {
        return question.unit();
    }

    @Nullable
    String draftId() {
        return Audience.isAsker(reader, question) ? question.inquiry().draft() : null;
    }

    @Override
    public QuestionId id() {
        return question.id();
    }

    public long version() {
        return question.version();
    }

    public QuestionStatus status() {
        return question.status();
    }

    public String subject() {
        return question.inquiry().subject();
    }

    @Override
    public String title() {
        return subject();
    }

    public List<Round> rounds() {
        return question.rounds();
    }

    public Instant askedAt() {
        return question.rounds().get(0).askedAt();
    }

    public Instant updatedAt() {
        return question.updatedAt();
    }

    public @Nullable Deadline deadline() {
        var owed = question.owed();
        return owed == null ? null : owed.deadline();
    }

    public List<Obligation> obligations() {
        return question.obligations();
    }

    public List<QuestionAvailableAction> availableActions() {
        return Workflow.ACTIONS.stream()
                .map(action -> new QuestionAvailableAction(
                        action, Guard.hindrance(question, action, reader).orElse(null)))
                .toList();
    }

    public List<QuestionEvent> timeline() {
        return question.history().stream().map(QuestionEvent::new).toList();
    }
}
