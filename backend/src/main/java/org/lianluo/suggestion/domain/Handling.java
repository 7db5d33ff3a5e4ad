package org.lianluo.suggestion.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionStatus;

/** What units do with a suggestion, and what they and the deputies say to each other. */
public record Handling(
        List<Assignment> assignments, List<ContactEntry> contacts, List<UnitMessage> messages, List<Remark> remarks) {

    public static final Handling NONE = new Handling(List.of(), List.of(), List.of(), List.of());

    public Handling {
        assignments = List.copyOf(assignments);
        contacts = List.copyOf(contacts);
        messages = List.copyOf(messages);
        remarks = List.copyOf(remarks);
    }

    Handling assigned(Assignment added) {
        return new Handling(Lists.with(assignments, added), contacts, messages, remarks);
    }

    Handling change(String assignment, UnaryOperator<Assignment> change) {
        return changeAll(it -> it.id().equals(assignment) ? change.apply(it) : it);
    }

    Handling changeAll(UnaryOperator<Assignment> change) {
        return new Handling(assignments.stream().map(change).toList(), contacts, messages, remarks);
    }

    Handling contacted(ContactEntry added) {
        return new Handling(assignments, Lists.with(contacts, added), messages, remarks);
    }

    Handling changeContact(String id, UnaryOperator<ContactEntry> change) {
        var changed = contacts.stream()
                .map(it -> it.id().equals(id) ? change.apply(it) : it)
                .toList();
        return new Handling(assignments, changed, messages, remarks);
    }

    Handling wrote(UnitMessage added) {
        return new Handling(assignments, contacts, Lists.with(messages, added), remarks);
    }

    Handling remarked(Remark added) {
        return new Handling(assignments, contacts, messages, Lists.with(remarks, added));
    }

    /** When the next reply still owed is due. */
    public Optional<Deadline> nearestDeadline() {
        return current()
                .filter(it -> it.answers() && it.status().isInHand())
                .map(Assignment::deadline)
                .min(Comparator.comparing(Deadline::due));
    }

    public Stream<Assignment> current() {
        return assignments.stream().filter(Assignment::isCurrent);
    }

    public Optional<Assignment> find(@Nullable String id) {
        return assignments.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The unit's assignment that counts now. */
    public Optional<Assignment> currentOf(@Nullable UnitId unit) {
        return current().filter(it -> it.unit().equals(unit)).findFirst();
    }

    /** The co-handlers of a lead. */
    public List<Assignment> partners() {
        return current().filter(it -> it.role() == HandlingRole.CO).toList();
    }

    public boolean isContacted(Assignment assignment) {
        return contacts.stream().anyMatch(it -> it.assignment().equals(assignment.id()) && it.isReal());
    }

    /** For each unit the first message of a deputy that it has not answered. */
    public List<UnitMessage> unanswered() {
        return current()
                .map(Assignment::unit)
                .distinct()
                .map(this::firstUnanswered)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<UnitMessage> firstUnanswered(UnitId unit) {
        UnitMessage first = null;
        for (var message : messages) {
            if (message.unit().equals(unit)) {
                first = message.deputy() == null ? null : first == null ? message : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Where the suggestion stands: as far as the slowest of those who reply. */
    SuggestionStatus stage() {
        return current()
                .filter(it -> it.role().replies())
                .map(it -> stage(it.status()))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("Nobody replies"));
    }

    private static SuggestionStatus stage(AssignmentStatus status) {
        return switch (status) {
            case ASSIGNED, OBJECTED -> SuggestionStatus.ASSIGNED;
            case SIGNED_FOR, COUNTERSIGNING, FOR_SIGNATURE, CHECKING -> SuggestionStatus.SIGNED_FOR;
            case DISSATISFIED -> SuggestionStatus.DISSATISFIED;
            case REPLIED -> SuggestionStatus.REPLIED;
            case SETTLED -> SuggestionStatus.CLOSED;
            case OPINION_GIVEN, REASSIGNED, REHANDLED, CANCELLED ->
                throw new IllegalStateException("No reply comes from " + status);
        };
    }
}
