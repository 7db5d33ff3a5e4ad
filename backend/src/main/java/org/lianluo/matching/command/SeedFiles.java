package org.lianluo.matching.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.UnitId;
import org.lianluo.unit.UndertakingUnit;
import org.lianluo.unit.UnitKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The units of our seeds, and files of public records, read without a store. */
final class SeedFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SeedFiles() {}

    static List<UndertakingUnit> units() throws IOException {
        try (InputStream file = resource("/seeds/reference/units.json")) {
            return StreamSupport.stream(JSON.readTree(file).spliterator(), false)
                    .map(SeedFiles::unit)
                    .toList();
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(SeedFiles.class.getResourceAsStream(name), name);
    }

    private static UndertakingUnit unit(JsonNode row) {
        return new UndertakingUnit(
                new UnitId(text(row, "id")),
                "CN",
                text(row, "name"),
                text(row, "shortName"),
                text(row, "nameEn"),
                UnitKind.valueOf(text(row, "kind")),
                texts(row, "formerNames"),
                texts(row, "aliases"),
                text(row, "duties"),
                row.path("order").asInt(),
                null);
    }

    /** Returns one row for each line that is not blank. */
    static List<PublicRow> records(InputStream file) throws IOException {
        List<PublicRow> rows = new ArrayList<>();
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(file)) {
            while (values.hasNextValue()) {
                JsonNode row = values.nextValue();
                rows.add(new PublicRow(
                        text(row, "title"),
                        text(row, "mainUnit"),
                        texts(row, "coUnits"),
                        text(row, "level").equals("national")));
            }
        }
        return rows;
    }

    /** What a public record says of its handling. */
    record PublicRow(String title, String mainUnit, List<String> coUnits, boolean national) {}

    private static String text(JsonNode row, String field) {
        return row.path(field).asString("");
    }

    private static List<String> texts(JsonNode row, String field) {
        @Nullable JsonNode list = row.get(field);
        return list == null
                ? List.of()
                : StreamSupport.stream(list.spliterator(), false)
                        .map(it -> it.asString(""))
                        .toList();
    }
}
