package org.lianluo.suggestion.mongo;

import static org.lianluo.suggestion.domain.People.STAFF;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.SuggestionStatus;
import org.lianluo.suggestion.domain.Audience;
import org.lianluo.suggestion.domain.FilingKind;
import org.lianluo.suggestion.domain.ReplyClass;
import org.lianluo.suggestion.domain.SuggestionBasis;
import org.lianluo.suggestion.domain.SuggestionQuery;

/** What stands in the filter of the list for a row of the analysis. */
final class TallyCell {

    private static final Set<String> OFFICE = Audience.of(STAFF);

    private SuggestionStatus status;
    private UnitId unit;
    private DelegationId delegation;
    private String field;
    private SuggestionBasis basis;
    private ReplyClass replyClass;
    private Integer year;
    private FilingKind kind;
    private Integer round;
    private Dimension without;

    static TallyCell ofAll() {
        return new TallyCell();
    }

    /** The part this unit has in it. */
    static TallyCell of(UnitId unit) {
        var cell = new TallyCell();
        cell.unit = unit;
        return cell;
    }

    /** The same for one key of a dimension; for an empty key, whatever has none. */
    TallyCell at(Dimension by, String key) {
        if (key.isEmpty()) {
            without = by;
            return this;
        }
        switch (by) {
            case FIELD -> field = key;
            case REPLY_CLASS -> replyClass = ReplyClass.valueOf(key);
            case DELEGATION -> delegation = new DelegationId(key);
            case UNIT -> unit = new UnitId(key);
            case BASIS -> basis = SuggestionBasis.valueOf(key);
            case ROUND -> round = Integer.valueOf(key);
            case YEAR -> year = Integer.valueOf(key);
            case STATUS -> status = SuggestionStatus.valueOf(key);
            case KIND -> kind = FilingKind.valueOf(key);
        }
        return this;
    }

    /** The list for this row and, where it is not null, this figure. */
    SuggestionQuery query(@Nullable Figure figure) {
        return new SuggestionQuery(
                OFFICE,
                status == null ? Set.of() : Set.of(status),
                unit,
                delegation,
                null,
                null,
                field,
                null,
                basis,
                replyClass,
                null,
                null,
                null,
                year,
                kind,
                figure,
                null,
                round,
                without,
                SuggestionQuery.Order.UPDATED_AT,
                true);
    }
}
