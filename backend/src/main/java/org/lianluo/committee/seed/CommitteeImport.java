package org.lianluo.committee.seed;

import java.util.List;
import org.lianluo.committee.Committee;
import org.lianluo.committee.CommitteeKind;
import org.lianluo.committee.domain.Committees;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.shared.CommitteeId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class CommitteeImport implements RowImport<Committee> {

    private static final int NAME = 100;

    private final Committees committees;
    private final String congress;

    CommitteeImport(Committees committees, @Value("${lianluo.congress:CN}") String congress) {
        this.committees = committees;
        this.congress = congress;
    }

    @Override
    public String kind() {
        return "committees";
    }

    @Override
    public RowReader<Committee> reader() {
        return this::read;
    }

    private Committee read(Row row) {
        return new Committee(
                new CommitteeId(row.id("id", CommitteeId.PREFIX)),
                congress,
                row.text("name", NAME),
                row.text("nameEn", 2 * NAME),
                row.word("kind", CommitteeKind.class),
                row.number("order", 1, 10_000),
                row.text("source", 5 * NAME));
    }

    @Override
    public String idOf(Committee committee) {
        return committee.id().value();
    }

    @Override
    public void keep(List<Committee> read) {
        committees.keep(read);
    }
}
