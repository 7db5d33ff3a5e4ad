package org.lianluo.deputy.seed;

import java.util.List;
import org.lianluo.deputy.Delegation;
import org.lianluo.deputy.DelegationKind;
import org.lianluo.deputy.domain.Delegations;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.shared.DelegationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class DelegationImport implements RowImport<Delegation> {

    private static final int NAME = 100;

    private final Delegations delegations;
    private final String congress;

    DelegationImport(Delegations delegations, @Value("${lianluo.congress:CN}") String congress) {
        this.delegations = delegations;
        this.congress = congress;
    }

    @Override
    public String kind() {
        return "delegations";
    }

    @Override
    public RowReader<Delegation> reader() {
        return this::read;
    }

    private Delegation read(Row row) {
        return new Delegation(
                new DelegationId(row.id("id", DelegationId.PREFIX)),
                congress,
                row.text("code", 12),
                row.text("name", NAME),
                row.text("shortName", NAME),
                row.text("nameEn", NAME),
                row.word("kind", DelegationKind.class),
                row.number("quota", 0, 3000),
                row.number("order", 1, 10_000),
                row.text("pinyin", NAME));
    }

    @Override
    public String idOf(Delegation delegation) {
        return delegation.id().value();
    }

    @Override
    public void keep(List<Delegation> read) {
        delegations.keep(read);
    }
}
