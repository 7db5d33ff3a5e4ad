package org.lianluo.suggestion.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.file.Files;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.SuggestionId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;

/** What a suggestion may refer to; refuses what does not exist. */
public record References(DeputyDirectory deputies, UnitDirectory units, SuggestionFields fields, Files files) {

    Sponsor sponsor(DeputyId deputy) {
        return sponsors("deputy", List.of(deputy)).get(0);
    }

    /** Those deputies with their delegations, in one round trip. */
    List<Sponsor> sponsors(String inputField, Collection<DeputyId> asked) {
        var found = deputies.delegationsOf(asked);
        return asked.stream()
                .map(it -> Optional.ofNullable(found.get(it))
                        .map(delegation -> new Sponsor(it, delegation))
                        .orElseThrow(
                                () -> Refusal.at(inputField, ProblemCode.NOT_FOUND, "problem.notFound", it.value())))
                .toList();
    }

    /** All deputies of a delegation. */
    List<Sponsor> membersOf(DelegationId delegation) {
        return deputies.membersOf(delegation).stream()
                .map(it -> new Sponsor(it, delegation))
                .toList();
    }

    void check(Content content) {
        requireUnit("preferredUnit", content.preferredUnit());
        var field = content.field();
        if (field != null && fields.find(List.of(field)).isEmpty()) {
            throw Refusal.at("field", ProblemCode.INVALID_VALUE, "suggestion.unknownField", field);
        }
    }

    /** Binds the files a text came with to its suggestion, and lets go of those it had before. */
    void attach(Content before, Content after, SuggestionId suggestion, Actor actor) {
        if (before.attachments().equals(after.attachments())) {
            return;
        }
        files.attach(after.attachments(), suggestion.value(), actor);
        var gone = new ArrayList<>(before.attachments());
        gone.removeAll(after.attachments());
        files.release(gone, suggestion.value());
    }

    void requireUnit(String inputField, @Nullable UnitId unit) {
        if (unit != null) {
            requireAll(inputField, List.of(unit));
        }
    }

    void requireUnits(String inputField, List<Assignee> assignees) {
        requireAll(inputField, assignees.stream().map(Assignee::unit).toList());
    }

    private void requireAll(String inputField, List<UnitId> asked) {
        var found = asked.isEmpty() ? Map.<UnitId, UndertakingUnit>of() : units.units(asked);
        asked.stream().filter(it -> !found.containsKey(it)).findFirst().ifPresent(missing -> {
            throw Refusal.at(inputField, ProblemCode.NOT_FOUND, "problem.notFound", missing.value());
        });
    }
}
