package org.lianluo.unit.seed;

import java.util.List;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitKind;
import org.lianluo.unit.domain.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class UnitImport implements RowImport<UndertakingUnit> {

    private static final int NAME = 100;
    private static final int DUTIES = 2000;

    private final Units units;
    private final String congress;

    UnitImport(Units units, @Value("${lianluo.congress:CN}") String congress) {
        this.units = units;
        this.congress = congress;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public RowReader<UndertakingUnit> reader() {
        return this::read;
    }

    private UndertakingUnit read(Row row) {
        return new UndertakingUnit(
                new UnitId(row.id("id", UnitId.PREFIX)),
                congress,
                row.text("name", NAME),
                row.text("shortName", NAME),
                row.text("nameEn", 2 * NAME),
                row.word("kind", UnitKind.class),
                row.texts("formerNames", NAME),
                row.texts("aliases", NAME),
                row.text("duties", DUTIES),
                row.number("order", 1, 100_000),
                row.optionalText("source", DUTIES));
    }

    @Override
    public String idOf(UndertakingUnit unit) {
        return unit.id().value();
    }

    @Override
    public String uniqueField() {
        return "name";
    }

    @Override
    public void keep(List<UndertakingUnit> read) {
        units.keep(read);
    }
}
