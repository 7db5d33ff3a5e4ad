package org.lianluo.suggestion.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionStatus;

/** A query put together for a test: all a reader may see, narrowed step by step, latest change first. */
final class Asked {

    private final Set<String> audiences;
    private Set<SuggestionStatus> statuses = Set.of();
    private @Nullable UnitId unit;
    private @Nullable DeputyId cosigner;
    private @Nullable String text;
    private @Nullable SuggestionBasis basis;
    private @Nullable ReplyClass replyClass;
    private @Nullable Boolean rehandled;
    private @Nullable String joint;
    private @Nullable Boolean proposed;

    private Asked(Set<String> audiences) {
        this.audiences = audiences;
    }

    static Asked by(Set<String> audiences) {
        return new Asked(audiences);
    }

    Asked in(SuggestionStatus status) {
        statuses = Set.of(status);
        return this;
    }

    Asked of(UnitId wanted) {
        unit = wanted;
        return this;
    }

    Asked signedBy(DeputyId wanted) {
        cosigner = wanted;
        return this;
    }

    Asked saying(String wanted) {
        text = wanted;
        return this;
    }

    Asked on(SuggestionBasis wanted) {
        basis = wanted;
        return this;
    }

    Asked answered(ReplyClass wanted) {
        replyClass = wanted;
        return this;
    }

    Asked rehandled(boolean wanted) {
        rehandled = wanted;
        return this;
    }

    Asked joint(String group) {
        joint = group;
        return this;
    }

    Asked proposed(boolean wanted) {
        proposed = wanted;
        return this;
    }

    SuggestionQuery query() {
        return new SuggestionQuery(
                audiences,
                statuses,
                unit,
                null,
                null,
                cosigner,
                null,
                text,
                basis,
                replyClass,
                rehandled,
                joint,
                proposed,
                null,
                null,
                null,
                null,
                null,
                null,
                SuggestionQuery.Order.UPDATED_AT,
                true);
    }
}
