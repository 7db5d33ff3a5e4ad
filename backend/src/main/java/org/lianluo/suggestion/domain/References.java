package org.lianluo.suggestion.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UnitDirectory;

/** What a suggestion may refer to; refuses what does not exist. */
public record References(DeputyDirectory deputies, UnitDirectory units, SuggestionFields fields) {

    Sponsor sponsor(DeputyId deputy) {
        return deputies.delegationOf(deputy)
                .map(delegation -> new Sponsor(deputy, delegation))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "problem.notFound", deputy.value()));
    }

    void check(Content content) {
        requireUnit("preferredUnit", content.preferredUnit());
        var field = content.field();
        if (field != null && fields.find(List.of(field)).isEmpty()) {
            throw Refusal.at("field", ProblemCode.INVALID_VALUE, "suggestion.unknownField", field);
        }
    }

    void requireUnit(String inputField, @Nullable UnitId unit) {
        if (unit != null && units.units(List.of(unit)).isEmpty()) {
            throw Refusal.at(inputField, ProblemCode.NOT_FOUND, "problem.notFound", unit.value());
        }
    }
}
