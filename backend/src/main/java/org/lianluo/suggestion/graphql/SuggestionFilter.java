package org.lianluo.suggestion.graphql;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.Role;
import org.lianluo.shared.SearchText;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.FigureSight;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.FilingKind;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionQuery;
import org.lianluo.suggestion.domain.SuggestionText;

/** Which suggestions a reader asks for; conditions that are left out do not count. */
record SuggestionFilter(
        @Nullable Set<SuggestionStatus> status,
        @Nullable UnitId unit,
        @Nullable DelegationId delegation,
        @Nullable DeputyId sponsor,
        @Nullable Boolean mine,
        @Nullable Boolean cosigned,
        @Nullable String field,
        @Nullable String text,
        @Nullable SuggestionBasis basis,
        @Nullable ReplyClass replyClass,
        @Nullable Boolean rehandled,
        @Nullable String joint,
        @Nullable Boolean proposed,
        @Nullable Integer year,
        @Nullable FilingKind kind,
        @Nullable Figure figure,
        @Nullable Boolean published,
        @Nullable Integer round,
        @Nullable Dimension without,
        @Nullable Boolean takenAway) {

    static final SuggestionFilter ALL = new SuggestionFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    SuggestionQuery query(Actor actor, SuggestionController.SuggestionOrder order) {
        if (Boolean.TRUE.equals(takenAway)) {
            return takenFrom(actor);
        }
        boolean own = Boolean.TRUE.equals(mine);
        if (own || Boolean.TRUE.equals(cosigned)) {
            actor.signedIn();
        }
        return new SuggestionQuery(
                own ? ownAudience(actor) : Audience.of(actor),
                status == null ? Set.of() : status,
                unit,
                delegation,
                own && actor.deputy() != null ? actor.deputy() : sponsor,
                Boolean.TRUE.equals(cosigned) ? Objects.requireNonNullElse(actor.deputy(), NOBODY) : null,
                field,
                SearchText.checked("text", text, SuggestionText.TITLE_LIMIT),
                basis,
                replyClass,
                rehandled,
                joint,
                actor.is(Role.STAFF) ? proposed : null,
                year,
                kind,
                figureFor(actor),
                published,
                round,
                without,
                order.field(),
                "DESC".equals(order.direction()));
    }

    /** By nothing that tells how it went on with others. */
    private SuggestionQuery takenFrom(Actor actor) {
        actor.signedIn();
        return new SuggestionQuery(
                Audience.formerOf(actor),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                SearchText.checked("text", text, SuggestionText.TITLE_LIMIT),
                null,
                null,
                null,
                null,
                null,
                year,
                null,
                null,
                null,
                null,
                null,
                SuggestionQuery.Order.SUBMITTED_AT,
                true);
    }

    /** What is counted also tells how replies were judged: it is for those who may see the numbers. */
    private @Nullable Figure figureFor(Actor actor) {
        if (figure != null) {
            FigureSight.require(actor, unit);
        }
        return figure;
    }

    private static final DeputyId NOBODY = new DeputyId(DeputyId.PREFIX + "nobody");

    /** Those that concern the reader in person; the sponsor's and the unit's names are audiences too. */
    private static Set<String> ownAudience(Actor actor) {
        var audiences = Audience.of(actor);
        var deputy = actor.deputy();
        var unit = actor.unit();
        audiences.retainAll(Set.of(Objects.toString(deputy, "no deputy"), Objects.toString(unit, "no unit")));
        return audiences;
    }
}
