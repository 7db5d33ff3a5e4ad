package org.lianluo.suggestion.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.SuggestionAction;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.suggestion.SuggestionStatus;

/** The ways in which a suggestion begins. */
public final class NewSuggestion {

    private NewSuggestion() {}

    public static Suggestion draft(SuggestionId id, String congress, Sponsor sponsor, Content content, Instant at) {
        return begun(id, congress, SuggestionStatus.DRAFT, sponsor, content, at, null);
    }

    /** Takes over a public record of an item handled elsewhere: closed, public, and no more than the record says. */
    public static Suggestion takenOver(
            SuggestionId id, String congress, String title, PublicRecord record, Instant dated) {
        var content = new Content(new SuggestionText(title, "", "", "", null), null, null, true);
        return begun(id, congress, SuggestionStatus.CLOSED, null, content, dated, record);
    }

    private static Suggestion begun(
            SuggestionId id,
            String congress,
            SuggestionStatus status,
            @Nullable Sponsor sponsor,
            Content content,
            Instant at,
            @Nullable PublicRecord record) {
        return new Suggestion(
                id,
                1,
                congress,
                status,
                sponsor,
                content,
                Cosigning.NONE,
                Filing.NONE,
                Handling.NONE,
                Outcome.NONE,
                null,
                at,
                List.of(),
                at,
                null,
                record);
    }

    /** The first version of what the office files for a deputy who handed in paper: registered at once, and shown as such. */
    public static Suggestion onPaper(
            SuggestionId id,
            String congress,
            Sponsor sponsor,
            Content content,
            Cosigning signed,
            Receipt receipt,
            Step step) {
        content.text().requireComplete();
        var draft = draft(id, congress, sponsor, content, step.at()).withCosigning(signed);
        var filed = draft.withFiling(Filing.NONE.received(receipt, step.terms().ruleSet()))
                .moved(SuggestionAction.FILE_ON_PAPER, Party.OFFICE, SuggestionStatus.SCREENING, step, null, false);
        return filed.with(1, content, signed, filed.filing(), Handling.NONE, Outcome.NONE, filed.due(), null);
    }
}
