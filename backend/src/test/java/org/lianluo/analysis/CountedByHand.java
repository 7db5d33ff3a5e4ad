package org.lianluo.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DeputyCard;
import org.lianluo.deputy.DeputyDirectory;
import org.lianluo.shared.Actor;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.lianluo.shared.UnitId;
import org.lianluo.suggestion.Dimension;
import org.lianluo.suggestion.FieldName;
import org.lianluo.suggestion.Figure;
import org.lianluo.suggestion.FigureQuery;
import org.lianluo.suggestion.FigureSight;
import org.lianluo.suggestion.SuggestionFigures;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitDirectory;
import org.lianluo.unit.UnitKind;

/** Figures given by hand, the same for every query, and the units they are about. */
public final class CountedByHand implements SuggestionFigures, UnitDirectory, DeputyDirectory {

    private final Map<Dimension, Map<String, Map<Figure, Integer>>> counted;
    private FigureQuery asked = FigureQuery.ofYear(null);

    public CountedByHand(Map<Dimension, Map<String, Map<Figure, Integer>>> counted) {
        this.counted = counted;
    }

    /** What was last asked. */
    public FigureQuery asked() {
        return asked;
    }

    @Override
    public Map<String, Map<Figure, Integer>> count(FigureQuery query, Dimension by, Actor reader) {
        FigureSight.require(reader, query.unit());
        asked = query;
        return counted.getOrDefault(by, Map.of());
    }

    @Override
    public Map<Figure, Integer> total(FigureQuery query, Actor reader) {
        return count(query, Dimension.STATUS, reader).getOrDefault("all", Map.of());
    }

    @Override
    public List<FieldName> fields() {
        return List.of(new FieldName("EDU", "教育", "Education"), new FieldName("AGR", "农业", "Agriculture"));
    }

    @Override
    public Map<UnitId, UndertakingUnit> units(Collection<UnitId> ids) {
        return ids.stream().collect(Collectors.toMap(it -> it, CountedByHand::unit));
    }

    private static UndertakingUnit unit(UnitId id) {
        var name = "单位" + id.value();
        return new UndertakingUnit(
                id, "CN", name, name, "Unit " + id, UnitKind.MINISTRY, List.of(), List.of(), "", 1, null);
    }

    @Override
    public List<UndertakingUnit> all() {
        return List.of();
    }

    @Override
    public Optional<UndertakingUnit> named(String name) {
        return Optional.empty();
    }

    @Override
    public Map<DelegationId, Delegation> delegations(Collection<DelegationId> ids) {
        return Map.of();
    }

    @Override
    public Map<DeputyId, DeputyCard> cards(Collection<DeputyId> ids, Actor actor) {
        return Map.of();
    }

    @Override
    public Optional<DelegationId> delegationOf(DeputyId id) {
        return Optional.empty();
    }

    @Override
    public Map<DeputyId, DelegationId> delegationsOf(Collection<DeputyId> ids) {
        return Map.of();
    }

    @Override
    public List<DeputyId> membersOf(DelegationId delegation) {
        return List.of();
    }
}
