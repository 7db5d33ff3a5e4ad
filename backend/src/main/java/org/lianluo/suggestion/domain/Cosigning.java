package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Deadline;
import org.lianluo.shared.DeputyId;

/**
 * Who writes and signs beside the sponsor.
 *
 * @param coAuthors may read and change the draft
 * @param signatures in the order of invitation
 * @param confirmation null unless a delegation files it as a whole
 */
public record Cosigning(
        List<DeputyId> coAuthors,
        List<Cosignature> signatures,
        @Nullable DelegationConfirmation confirmation) {

    public static final Cosigning NONE = new Cosigning(List.of(), List.of(), null);

    public Cosigning {
        coAuthors = List.copyOf(coAuthors);
        signatures = List.copyOf(signatures);
    }

    Cosigning sharedWith(Collection<DeputyId> deputies) {
        return new Cosigning(List.copyOf(new LinkedHashSet<>(deputies)), signatures, confirmation);
    }

    Cosigning invited(Collection<Sponsor> deputies, Instant at, Deadline answerBy) {
        var next = new LinkedHashMap<DeputyId, Cosignature>();
        signatures.forEach(it -> next.put(it.deputy(), it));
        deputies.forEach(it -> next.merge(
                it.deputy(),
                Cosignature.invited(it, at, answerBy),
                (before, again) -> before.takesPart() ? before : again));
        return new Cosigning(coAuthors, List.copyOf(next.values()), confirmation);
    }

    Cosigning change(@Nullable DeputyId deputy, UnaryOperator<Cosignature> change) {
        return signatures(it -> it.deputy().equals(deputy) ? change.apply(it) : it);
    }

    Cosigning asked(@Nullable DelegationConfirmation asked) {
        return new Cosigning(coAuthors, signatures, asked);
    }

    /** What the change of a text does: signatures given to another text fall and are asked for again. */
    Cosigning fallen(String hash, Instant at, Supplier<Deadline> again, Supplier<Deadline> delegationAgain) {
        var asked = confirmation == null || hash.equals(confirmation.contentHash()) || !confirmation.holds()
                ? confirmation
                : DelegationConfirmation.asked(confirmation.delegation(), at, delegationAgain.get());
        return new Cosigning(coAuthors, signatures, asked)
                .signatures(it -> it.holds() && !hash.equals(it.contentHash()) ? it.fallen(at, again.get()) : it);
    }

    /** Ends invitations nobody answered. */
    Cosigning expired(Instant at, Predicate<Cosignature> which) {
        return signatures(it -> it.isPending() && which.test(it) ? it.answered(CosignAnswer.EXPIRED, at) : it);
    }

    private Cosigning signatures(UnaryOperator<Cosignature> change) {
        return new Cosigning(coAuthors, signatures.stream().map(change).toList(), confirmation);
    }

    public Optional<Cosignature> of(@Nullable DeputyId deputy) {
        return signatures.stream().filter(it -> it.deputy().equals(deputy)).findFirst();
    }

    public List<Cosignature> pending() {
        return signatures.stream().filter(Cosignature::isPending).toList();
    }

    /** The deputies who have signed or are asked to. */
    public List<DeputyId> takingPart() {
        return signatures.stream()
                .filter(Cosignature::takesPart)
                .map(Cosignature::deputy)
                .toList();
    }

    /** Those who have signed the present text, in the order of their signatures. */
    public List<Cosignature> holding() {
        return signatures.stream()
                .filter(Cosignature::holds)
                .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.answeredAt())))
                .toList();
    }

    /** Whether it is the sponsor's alone: nobody has signed or is asked to. */
    boolean isAlone() {
        return confirmation == null && takingPart().isEmpty();
    }

    public FilingKind kind() {
        if (confirmation != null) {
            return FilingKind.DELEGATION;
        }
        return holding().isEmpty() ? FilingKind.SINGLE : FilingKind.JOINT;
    }
}
