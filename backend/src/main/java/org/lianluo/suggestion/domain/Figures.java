package org.lianluo.suggestion.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** What is counted about a suggestion as a whole, and about the part of one unit. */
public final class Figures {

    private Figures() {}

    public static Set<Figure> of(Suggestion suggestion) {
        var figures = EnumSet.of(Figure.ALL);
        filing(suggestion, figures);
        var assignments = suggestion.handling().assignments();
        var replies = suggestion.outcome().replies();
        units(assignments, replies, suggestion, figures);
        commitments(suggestion.outcome().commitments(), figures);
        var followUp = suggestion.outcome().followUp();
        if (followUp != null && followUp.answer() != null) {
            figures.add(really(followUp.answer()));
        }
        if (suggestion.publishedOn() != null) {
            figures.add(Figure.PUBLISHED);
        }
        return figures;
    }

    /** About what one unit did with it. */
    public static Set<Figure> of(Suggestion suggestion, UnitId unit) {
        var figures = EnumSet.of(Figure.ALL);
        var outcome = suggestion.outcome();
        units(
                suggestion.handling().assignments().stream()
                        .filter(it -> it.unit().equals(unit))
                        .toList(),
                outcome.replies().stream().filter(it -> it.unit().equals(unit)).toList(),
                suggestion,
                figures);
        commitments(
                outcome.commitments().stream()
                        .filter(it -> it.unit().equals(unit))
                        .toList(),
                figures);
        return figures;
    }

    private static void filing(Suggestion suggestion, Set<Figure> figures) {
        var receipt = suggestion.filing().receipt();
        if (receipt == null) {
            return;
        }
        figures.add(receipt.inSession() ? Figure.IN_SESSION : Figure.BETWEEN_SESSIONS);
        if (receipt.kind() == FilingKind.JOINT) {
            figures.add(Figure.JOINT);
        } else if (receipt.kind() == FilingKind.DELEGATION) {
            figures.add(Figure.OF_DELEGATION);
        }
        if (suggestion.status() == SuggestionStatus.NOT_ACCEPTED) {
            figures.add(Figure.NOT_ACCEPTED);
        } else if (suggestion.status() == SuggestionStatus.WITHDRAWN) {
            figures.add(Figure.WITHDRAWN);
        }
        if (suggestion.history().stream().anyMatch(it -> it.action() == SuggestionAction.ACCEPT)) {
            figures.add(Figure.ACCEPTED);
        }
    }

    private static void units(
            List<Assignment> assignments, List<Reply> replies, Suggestion suggestion, Set<Figure> figures) {
        if (assignments.isEmpty()) {
            return;
        }
        figures.add(Figure.ASSIGNED);
        for (var assignment : assignments) {
            addIf(assignment.objection() != null, Figure.OBJECTED, figures);
            addIf(assignment.status() == AssignmentStatus.REASSIGNED, Figure.REASSIGNED, figures);
            addIf(assignment.round() > 1, Figure.HANDLED_AGAIN, figures);
            var extension = assignment.clock().extension();
            addIf(extension != null && Boolean.TRUE.equals(extension.granted()), Figure.EXTENDED, figures);
        }
        if (!replies.isEmpty()) {
            replied(assignments, replies, suggestion, figures);
        }
    }

    private static void replied(
            List<Assignment> assignments, List<Reply> replies, Suggestion suggestion, Set<Figure> figures) {
        figures.add(Figure.REPLIED);
        boolean late = replies.stream()
                .anyMatch(reply ->
                        assignments.stream().anyMatch(it -> it.id().equals(reply.assignment()) && isLate(reply, it)));
        figures.add(late ? Figure.REPLIED_LATE : Figure.REPLIED_ON_TIME);
        boolean contacted = replies.stream()
                .allMatch(reply -> suggestion.handling().contacts().stream()
                        .anyMatch(it -> it.assignment().equals(reply.assignment()) && it.isReal()));
        addIf(contacted, Figure.CONTACTED_BEFORE_REPLY, figures);
        replies.forEach(reply -> figures.add(
                Figure.valueOf("CLASS_" + Objects.requireNonNull(reply.content().replyClass()))));
        var last = replies.get(replies.size() - 1);
        addIf(last.lapsedAt() != null && last.evaluation() == null, Figure.SILENT, figures);
        var evaluation = last.evaluation();
        if (evaluation != null) {
            figures.add(Figure.EVALUATED);
            figures.add(Figure.valueOf("PROCESS_" + evaluation.process()));
            figures.add(Figure.valueOf("RESULT_" + evaluation.result()));
        }
    }

    /** A reply is in time on its last day; the day it was released is that its other terms count from. */
    private static boolean isLate(Reply reply, Assignment assignment) {
        return reply.publishBy().count().start().isAfter(assignment.deadline().due());
    }

    private static void commitments(List<Commitment> commitments, Set<Figure> figures) {
        addIf(!commitments.isEmpty(), Figure.PROMISED, figures);
        addIf(
                !commitments.isEmpty() && commitments.stream().allMatch(it -> it.status() == CommitmentStatus.KEPT),
                Figure.ALL_PROMISES_KEPT,
                figures);
        addIf(
                commitments.stream().anyMatch(it -> it.status() == CommitmentStatus.FAILED),
                Figure.A_PROMISE_FAILED,
                figures);
    }

    private static Figure really(ReallyDone answer) {
        return switch (answer) {
            case DONE -> Figure.REALLY_DONE;
            case PARTLY -> Figure.REALLY_DONE_PARTLY;
            case NOT_DONE -> Figure.REALLY_NOT_DONE;
        };
    }

    private static void addIf(boolean holds, Figure figure, Set<Figure> figures) {
        if (holds) {
            figures.add(figure);
        }
    }
}
