package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.Actor;
import org.lianluo.suggestion.AssignmentStatus;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionStatus;

/** Time as an actor: what it does when a term has run out without anybody doing anything. */
public final class Clockwork {

    public static final Actor ACTOR = new Actor(
            new AccountId("acc_clock"), "", Set.of(), null, null, null, null, null, Locale.SIMPLIFIED_CHINESE);

    private Clockwork() {}

    /** What is due on the suggestion that day, one after the other; empty where nothing is. */
    static List<Act> dueOn(Suggestion suggestion, LocalDate today) {
        var acts = new ArrayList<Act>();
        if (allows(suggestion, SuggestionAction.EXPIRE_INVITATIONS, null, today)) {
            acts.add(new Cosigners.Expire());
        }
        suggestion
                .handling()
                .current()
                .filter(it -> allows(suggestion, SuggestionAction.LAPSE, it.id(), today))
                .forEach(it -> acts.add(new Judging.Lapse(it.id())));
        if (allows(suggestion, SuggestionAction.ASK_REALLY_DONE, null, today)) {
            acts.add(new Judging.AskReallyDone());
        }
        return acts;
    }

    private static boolean allows(
            Suggestion suggestion, SuggestionAction action, @Nullable String assignment, LocalDate today) {
        return Guard.hindrance(suggestion, action, assignment, ACTOR, today).isEmpty();
    }

    /** The first day on which time does something to the suggestion; null where it never does. */
    public static @Nullable LocalDate wakesOn(Suggestion suggestion) {
        var days = Stream.<LocalDate>builder();
        if (suggestion.isBeingSigned()) {
            suggestion
                    .cosigning()
                    .pending()
                    .forEach(it -> days.add(it.answerBy().due().plusDays(1)));
        }
        suggestion
                .handling()
                .current()
                .filter(it -> it.status() == AssignmentStatus.REPLIED)
                .map(Assignment::due)
                .filter(Objects::nonNull)
                .forEach(it -> days.add(it.due().plusDays(1)));
        var followUp = suggestion.outcome().followUp();
        if (suggestion.status() == SuggestionStatus.CLOSED && followUp != null && followUp.askedAt() == null) {
            days.add(followUp.askOn());
        }
        return days.build().min(Comparator.naturalOrder()).orElse(null);
    }
}
