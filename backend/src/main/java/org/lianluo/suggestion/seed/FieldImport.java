package org.lianluo.suggestion.seed;

import java.util.List;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.suggestion.domain.SuggestionClass;
import org.lianluo.suggestion.domain.SuggestionField;
import org.lianluo.suggestion.domain.SuggestionFields;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class FieldImport implements RowImport<SuggestionField> {

    private static final int NAME = 100;

    private final SuggestionFields fields;

    FieldImport(SuggestionFields fields) {
        this.fields = fields;
    }

    @Override
    public String kind() {
        return "fields";
    }

    @Override
    public RowReader<SuggestionField> reader() {
        return FieldImport::read;
    }

    /** The place in the file is the official order. */
    private static SuggestionField read(Row row) {
        var classes = row.rows("classes").stream()
                .map(it -> new SuggestionClass(it.text("code", NAME), it.text("name", NAME), it.text("nameEn", NAME)))
                .toList();
        return new SuggestionField(
                row.text("code", NAME), row.text("name", NAME), row.text("nameEn", NAME), row.number(), classes);
    }

    @Override
    public String idOf(SuggestionField field) {
        return field.code();
    }

    @Override
    public void keep(List<SuggestionField> read) {
        fields.keep(read);
    }
}
