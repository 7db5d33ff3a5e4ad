package org.lianluo.matching.domain;

import java.util.List;
import java.util.Set;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitKind;

/** A small government: schools, hospitals, insurance, water, and a company for roads. */
final class MatchingFixture {

    static final UnitId SCHOOLS = new UnitId("unt_schools");
    static final UnitId HOSPITALS = new UnitId("unt_hospitals");
    static final UnitId INSURANCE = new UnitId("unt_insurance");
    static final UnitId WATER = new UnitId("unt_water");
    static final UnitId ROADS = new UnitId("unt_roads");

    static final List<UndertakingUnit> UNITS = List.of(
            unit(SCHOOLS, "教育部", UnitKind.MINISTRY, "管理教育：幼儿园、义务教育、乡村教师待遇、校园安全。技工院校归人社部门。"),
            unit(HOSPITALS, "卫健委", UnitKind.MINISTRY, "管理医疗：医院、乡村医生、食品安全标准。看病报销归医保局。"),
            unit(INSURANCE, "医保局", UnitKind.STATE_COUNCIL_BODY, "管理医保：医保目录、异地就医、集中采购。"),
            unit(WATER, "水利部", UnitKind.MINISTRY, "管理水利：水库、河道、灌区。"),
            unit(ROADS, "公路公司", UnitKind.STATE_COMPANY, "经营公路和水库渡口。"));

    private MatchingFixture() {}

    private static UndertakingUnit unit(UnitId id, String name, UnitKind kind, String duties) {
        return new UndertakingUnit(id, "CN", name, name, name, kind, List.of(), List.of(), duties, 1, null);
    }

    static Handled handled(String item, long version, String title, UnitId lead) {
        return new Handled(item, version, title, Set.of(lead), Set.of(), Set.of());
    }
}
