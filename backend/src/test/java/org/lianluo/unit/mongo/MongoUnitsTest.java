package org.lianluo.unit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.UnitId;
import org.lianluo.testing.TestStore;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitKind;
import org.lianluo.unit.domain.Units;

class MongoUnitsTest {

    private static final UndertakingUnit EDUCATION = unit("unt_moe", 3, "教育部", "教育部", "国家教育委员会");
    private static final UndertakingUnit HEALTH = unit("unt_nhc", 1, "国家卫生健康委员会", "国家卫生健康委", "卫生部");
    private static final UndertakingUnit DRUGS = unit("unt_nmpa", 2, "国家药品监督管理局", "卫生部", "药监局");

    private Units units;

    private static UndertakingUnit unit(String id, int order, String name, String shortName, String former) {
        return new UndertakingUnit(
                new UnitId(id),
                "CN",
                name,
                shortName,
                "A ministry",
                UnitKind.MINISTRY,
                List.of(former),
                List.of(),
                "duties",
                order,
                "source");
    }

    @BeforeEach
    void keepThree() {
        units = new MongoUnits(TestStore.database(new UnitConfiguration().unitIndexes()), "CN");
        units.keep(List.of(EDUCATION, HEALTH, DRUGS));
    }

    @Test
    void findsThoseThatExistAsTheyWereKept() {
        assertThat(units.units(List.of(EDUCATION.id(), new UnitId("unt_none"))))
                .containsOnlyKeys(EDUCATION.id())
                .containsValue(EDUCATION);
    }

    @Test
    void findsAUnitByFullNameShortNameAndFormerName() {
        assertThat(units.named("教育部")).contains(EDUCATION);
        assertThat(units.named(" 国家卫生健康委 ")).contains(HEALTH);
        assertThat(units.named("药监局")).contains(DRUGS);
        assertThat(units.named("卫生")).isEmpty();
    }

    @Test
    void prefersAPresentShortNameToAFormerNameOfAnother() {
        assertThat(units.named("卫生部")).contains(DRUGS);
    }

    @Test
    void listsInTheOfficialOrderPageByPage() {
        var first = units.list(PageRequest.of(2, null, null, null), null);
        var second = units.list(PageRequest.of(2, first.pageInfo().endCursor(), null, null), null);

        assertThat(first.nodes()).containsExactly(HEALTH, DRUGS);
        assertThat(first.pageInfo().hasNextPage()).isTrue();
        assertThat(second.nodes()).containsExactly(EDUCATION);
        assertThat(second.pageInfo().hasNextPage()).isFalse();
        assertThat(second.totalCount()).isEqualTo(3);
    }

    @Test
    void filtersByPartOfAnyName() {
        assertThat(units.list(PageRequest.of(10, null, null, null), "卫生").nodes())
                .containsExactly(HEALTH, DRUGS);
        assertThat(units.list(PageRequest.of(10, null, null, null), ".*").nodes())
                .isEmpty();
    }

    @Test
    void keepsTheNewStateOfAKnownUnit() {
        var renamed = unit("unt_moe", 3, "教育和人才部", "教育部", "教育部");
        units.keep(List.of(renamed));

        assertThat(units.units(List.of(renamed.id()))).containsValue(renamed);
    }
}
