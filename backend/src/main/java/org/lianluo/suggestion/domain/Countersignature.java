package org.lianluo.suggestion.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;

/** A co-handler's word on the lead's draft (会签): agreed, or what it asks to change. */
public record Countersignature(
        UnitId unit, boolean agreed, @Nullable String remark, String by, Instant at) {

    public Countersignature {
        if (!agreed) {
            Texts.require("remark", remark, 2_000);
        }
    }
}
