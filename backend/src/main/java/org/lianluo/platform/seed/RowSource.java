package org.lianluo.platform.seed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a file in UTF-8: one a line (.ndjson, .jsonl), an array, or an object that holds a list of them. */
final class RowSource {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What was found; rows and problems share their numbers. */
    record Found(List<Row> rows, List<RowProblem> problems) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    private RowSource() {}

    static Found read(String fileName, byte[] content) {
        var source = new RowSource();
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            source.readText(fileName, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            source.problems.add(new RowProblem(0, "", Message.of("import.notUtf8")));
        }
        return new Found(source.rows, source.problems);
    }

    private void readText(String fileName, String text) {
        if (fileName.endsWith(".ndjson") || fileName.endsWith(".jsonl")) {
            readLines(text.split("\r?\n", -1));
        } else {
            readDocument(text);
        }
    }

    private void readLines(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                var node = parsed(lines[i], i + 1);
                if (node != null) {
                    rows.add(new Row(node, i + 1));
                }
            }
        }
    }

    private void readDocument(String text) {
        var node = parsed(text, 0);
        if (node == null) {
            return;
        }
        var list = node.isArray()
                ? node
                : node.values().stream().filter(JsonNode::isArray).findFirst().orElse(null);
        if (list == null) {
            problems.add(new RowProblem(0, "", Message.of("import.noRows")));
            return;
        }
        list.values().forEach(row -> rows.add(new Row(row, rows.size() + 1)));
    }

    private @Nullable JsonNode parsed(String text, int row) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            var place = e.getLocation();
            problems.add(new RowProblem(row, "", Message.of("import.notJson", place.getLineNr(), place.getColumnNr())));
            return null;
        }
    }
}
