package org.lianluo.suggestion.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Node;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Assignment;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.Guard;
import org.lianluo.suggestion.domain.PublicRecord;
import org.lianluo.suggestion.domain.Receipt;
import org.lianluo.suggestion.domain.Screening;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionBasis;

/** What one reader sees of a suggestion: everything inside, or only what is published. */
final class SuggestionView implements Node {

    /** What the public learns of a published item's course. */
    private static final Set<SuggestionAction> PUBLIC_STEPS =
            Set.of(SuggestionAction.SUBMIT, SuggestionAction.ASSIGN, SuggestionAction.REPLY, SuggestionAction.EVALUATE);

    private final Suggestion suggestion;
    private final Actor reader;
    private final boolean inside;

    SuggestionView(Suggestion suggestion, Actor reader) {
        this.suggestion = suggestion;
        this.reader = reader;
        this.inside = Audience.seesInside(reader, suggestion);
    }

    Actor reader() {
        return reader;
    }

    @Nullable
    DeputyId sponsorId() {
        var sponsor = suggestion.sponsor();
        return sponsor == null ? null : sponsor.deputy();
    }

    @Nullable
    UnitId preferredUnitId() {
        return inside ? suggestion.content().preferredUnit() : null;
    }

    @Nullable
    String fieldCode() {
        return suggestion.content().field();
    }

    @Override
    public SuggestionId id() {
        return suggestion.id();
    }

    public long version() {
        return suggestion.version();
    }

    public @Nullable String number() {
        return suggestion.number();
    }

    public SuggestionStatus status() {
        return suggestion.status();
    }

    public String title() {
        return suggestion.content().text().title();
    }

    public String problem() {
        return suggestion.content().text().problem();
    }

    public String analysis() {
        return suggestion.content().text().analysis();
    }

    public String measures() {
        return suggestion.content().text().measures();
    }

    public @Nullable SuggestionBasis basis() {
        return suggestion.content().text().basis();
    }

    public boolean mayBePublished() {
        return suggestion.content().mayBePublished();
    }

    public Instant updatedAt() {
        return suggestion.updatedAt();
    }

    public @Nullable Receipt receipt() {
        return inside ? suggestion.handling().receipt() : null;
    }

    public @Nullable Screening screening() {
        return inside ? suggestion.handling().screening() : null;
    }

    public List<AssignmentView> assignments() {
        return suggestion.handling().assignments().stream()
                .map(it -> new AssignmentView(suggestion.id(), it))
                .toList();
    }

    public List<ReplyView> replies() {
        return suggestion.handling().replies().stream()
                .map(it -> new ReplyView(suggestion.id(), it, inside))
                .toList();
    }

    /** The clock of the last assignment while its reply is owed. */
    public @Nullable Deadline deadline() {
        var owed = status() == SuggestionStatus.ASSIGNED || status() == SuggestionStatus.SIGNED_FOR;
        return owed
                ? suggestion.handling().assignments().stream()
                        .reduce((earlier, later) -> later)
                        .map(Assignment::deadline)
                        .orElse(null)
                : null;
    }

    public List<Obligation> obligations() {
        return inside ? suggestion.obligations() : List.of();
    }

    public List<AvailableAction> availableActions() {
        return Arrays.stream(SuggestionAction.values())
                .map(action -> new AvailableAction(
                        action, Guard.hindrance(suggestion, action, reader).orElse(null)))
                .toList();
    }

    public List<MoveView> timeline() {
        return suggestion.history().stream()
                .filter(move -> inside || PUBLIC_STEPS.contains(move.action()))
                .map(move -> new MoveView(move, inside))
                .toList();
    }

    public @Nullable LocalDate publishedOn() {
        return suggestion.publishedOn();
    }

    public @Nullable PublicRecord publicRecord() {
        return suggestion.publicRecord();
    }
}
