package org.lianluo.deputy.seed;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianluo.deputy.domain.Delegations;
import org.lianluo.deputy.domain.Deputies;
import org.lianluo.deputy.domain.Deputy;
import org.lianluo.deputy.domain.Occupation;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class DeputyImport implements RowImport<Deputy> {

    private static final int NAME = 100;
    private static final Pattern PINYIN = Pattern.compile("[a-z]+( [a-z]+)*");
    private static final Pattern INITIALS = Pattern.compile("[a-z]+");
    private static final Pattern MONTH = Pattern.compile("(19|20)[0-9]{2}-(0[1-9]|1[0-2])");

    private final Deputies deputies;
    private final Delegations delegations;
    private final String congress;
    private final CodeSets codes = CodeSets.shipped();

    DeputyImport(Deputies deputies, Delegations delegations, @Value("${lianluo.congress:CN}") String congress) {
        this.deputies = deputies;
        this.delegations = delegations;
        this.congress = congress;
    }

    @Override
    public String kind() {
        return "deputies";
    }

    @Override
    public RowReader<Deputy> reader() {
        var known = delegations.ids();
        return row -> read(row, known);
    }

    private Deputy read(Row row, Set<DelegationId> known) {
        return new Deputy(
                new DeputyId(row.id("id", DeputyId.PREFIX)),
                congress,
                1,
                row.text("certificateNo", NAME),
                row.text("name", NAME),
                row.form("pinyin", PINYIN, "zhang wei min"),
                row.form("initials", INITIALS, "zwm"),
                owedCode(row, "sex"),
                owedCode(row, "ethnicity"),
                row.form("birthMonth", MONTH, "1974-05"),
                delegation(row, known),
                code(row, "politicalAffiliation"),
                code(row, "education"),
                row.optionalText("employer", NAME),
                row.optionalText("position", NAME),
                row.word("occupation", Occupation.class),
                row.flag("primaryLevel"),
                row.flag("firstTerm"),
                row.texts("fields", NAME));
    }

    private static DelegationId delegation(Row row, Set<DelegationId> known) {
        var id = new DelegationId(row.id("delegation", DelegationId.PREFIX));
        if (!known.contains(id)) {
            row.refuse("delegation", "import.noReference", id.value());
        }
        return id;
    }

    private String owedCode(Row row, String field) {
        var code = code(row, field);
        if (code == null && !row.isBroken()) {
            row.refuse(field, "import.missing");
        }
        return code == null ? "" : code;
    }

    private @Nullable String code(Row row, String field) {
        var code = row.optionalText(field, NAME);
        if (code != null && !codes.has(field, code)) {
            row.refuse(field, "import.noReference", code);
        }
        return code;
    }

    @Override
    public String idOf(Deputy deputy) {
        return deputy.id().value();
    }

    @Override
    public String uniqueField() {
        return "certificateNo";
    }

    @Override
    public void keep(List<Deputy> read) {
        deputies.keep(read);
    }
}
