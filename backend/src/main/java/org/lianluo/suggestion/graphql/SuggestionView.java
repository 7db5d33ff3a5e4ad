package org.lianluo.suggestion.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.FileId;
import org.lianluo.shared.Obligation;
import org.lianluo.shared.Titled;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Assignee;
import org.lianluo.suggestion.domain.ContactData;
import org.lianluo.suggestion.domain.ContactEntry;
import org.lianluo.suggestion.domain.DelegationConfirmation;
import org.lianluo.suggestion.domain.FollowUp;
import org.lianluo.suggestion.domain.JointHandling;
import org.lianluo.suggestion.domain.PublicRecord;
import org.lianluo.suggestion.domain.Published;
import org.lianluo.suggestion.domain.Receipt;
import org.lianluo.suggestion.domain.Remark;
import org.lianluo.suggestion.domain.Screening;
import org.lianluo.suggestion.domain.Suggestion;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.UnitMessage;
import org.lianluo.suggestion.domain.Withdrawal;

/** What one reader sees of a suggestion: everything inside that concerns the reader, or only what is published. */
final class SuggestionView implements Titled {

    private final Suggestion suggestion;
    private final Reader reader;
    private final boolean inside;
    private final Published published;

    SuggestionView(Suggestion suggestion, Reader reader) {
        this.suggestion = suggestion;
        this.reader = reader;
        this.inside = reader.isInside();
        this.published = new Published(suggestion);
    }

    Suggestion suggestion() {
        return suggestion;
    }

    Actor reader() {
        return reader.actor();
    }

    @Override
    public boolean mayBeFollowed() {
        return !reader.isFormer();
    }

    @Nullable
    DeputyId sponsorId() {
        var sponsor = suggestion.sponsor();
        return sponsor == null ? null : sponsor.deputy();
    }

    List<DeputyId> coAuthorIds() {
        return inside ? suggestion.cosigning().coAuthors() : List.of();
    }

    List<FileId> attachmentIds() {
        return inside ? suggestion.content().attachments() : List.of();
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

    @Override
    public @Nullable String number() {
        return suggestion.number();
    }

    public SuggestionStatus status() {
        return inside ? suggestion.status() : published.status();
    }

    @Override
    public String title() {
        return shown(suggestion.content().text().title());
    }

    public String problem() {
        return shown(suggestion.content().text().problem());
    }

    public String analysis() {
        return shown(suggestion.content().text().analysis());
    }

    public String measures() {
        return shown(suggestion.content().text().measures());
    }

    private String shown(String text) {
        return inside ? text : ContactData.removed(text);
    }

    public String contentHash() {
        return suggestion.content().text().contentHash();
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

    public List<CosignatureView> cosignatures() {
        return suggestion.cosigning().signatures().stream()
                .filter(it ->
                        it.holds() || inside && suggestion.status().isBeforeSubmission() || inside && it.isPending())
                .map(it -> new CosignatureView(it, reader))
                .toList();
    }

    public @Nullable DelegationConfirmation delegationConfirmation() {
        var confirmation = suggestion.cosigning().confirmation();
        return confirmation == null || inside ? confirmation : confirmation.withoutWords();
    }

    public @Nullable Receipt receipt() {
        return inside ? suggestion.filing().receipt() : null;
    }

    public @Nullable String ruleSet() {
        return inside ? suggestion.filing().ruleSet() : null;
    }

    public @Nullable Screening screening() {
        return inside ? suggestion.filing().screening() : null;
    }

    public @Nullable Withdrawal withdrawal() {
        return inside ? suggestion.filing().withdrawal() : null;
    }

    public @Nullable JointHandling joint() {
        return inside ? suggestion.filing().joint() : null;
    }

    public List<Assignee> proposal() {
        return reader.isOffice() ? suggestion.filing().proposal() : List.of();
    }

    public List<AssignmentView> assignments() {
        var open = published.assignments();
        return suggestion.handling().assignments().stream()
                .filter(it -> reader.seesWork(it) || open.contains(it))
                .map(it -> new AssignmentView(it, reader))
                .toList();
    }

    public List<ContactEntry> contacts() {
        return suggestion.handling().contacts().stream()
                .filter(it -> inside || reader.isUnit(it.unit()))
                .toList();
    }

    public List<UnitMessage> messages() {
        return suggestion.handling().messages().stream()
                .filter(it -> reader.seesMessages(it.unit()))
                .toList();
    }

    public List<Remark> remarks() {
        return reader.isOffice() ? suggestion.handling().remarks() : List.of();
    }

    public List<ReplyView> replies() {
        var shown = inside ? suggestion.outcome().replies() : published.replies();
        return shown.stream().map(it -> new ReplyView(it, reader)).toList();
    }

    public List<CommitmentView> commitments() {
        var shown = inside ? suggestion.outcome().commitments() : published.commitments();
        return shown.stream().map(it -> new CommitmentView(it, this, inside)).toList();
    }

    public @Nullable FollowUp followUp() {
        return inside ? suggestion.outcome().followUp() : null;
    }

    /** Whether a reply is still owed is not for everybody. */
    public @Nullable Deadline deadline() {
        return inside ? suggestion.handling().nearestDeadline().orElse(null) : null;
    }

    public List<Obligation> obligations() {
        return inside ? suggestion.obligations() : List.of();
    }

    public List<AvailableAction> availableActions() {
        return Arrays.stream(SuggestionAction.values())
                .filter(action -> action != SuggestionAction.FILE_ON_PAPER)
                .map(action -> reader.can(action, null))
                .toList();
    }

    public List<MoveView> timeline() {
        var open = published.steps();
        return suggestion.history().stream()
                .filter(it -> reader.seesStep(it) || open.contains(it))
                .map(it -> new MoveView(it, reader))
                .toList();
    }

    public @Nullable LocalDate publishedOn() {
        return suggestion.publishedOn();
    }

    public @Nullable PublicRecord publicRecord() {
        return suggestion.publicRecord();
    }
}
