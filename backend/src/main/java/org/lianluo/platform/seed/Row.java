package org.lianluo.platform.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A row being read field by field. A field that breaks its rule is noted and answered with a harmless value, so that
 * one pass finds everything that is wrong; fields nobody asked for are wrong too.
 */
public final class Row {

    /** The longest text taken where nothing else is said, in characters. */
    public static final int LONG = 20_000;

    private final JsonNode node;
    private final int number;
    private final String path;
    private final List<RowProblem> problems;
    private final Set<String> asked = new HashSet<>();
    private final List<Row> parts = new ArrayList<>();

    Row(JsonNode node, int number) {
        this(node, number, "", new ArrayList<>());
    }

    private Row(JsonNode node, int number, String path, List<RowProblem> problems) {
        this.node = node;
        this.number = number;
        this.path = path;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(new RowProblem(number, path, Message.of("import.notAnObject")));
        }
    }

    /** Its place in the file, from 1. */
    public int number() {
        return number;
    }

    /** Notes that a field breaks a rule of the message catalogue. */
    public void refuse(String field, String rule, Object... arguments) {
        var place = path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
        problems.add(new RowProblem(number, place, Message.of(rule, arguments)));
    }

    public boolean isBroken() {
        return !problems.isEmpty();
    }

    /** A text that is owed, of at most that many characters. */
    public String text(String field, int max) {
        var text = optionalText(field, max);
        if (text == null && present(field) == null) {
            refuse(field, "import.missing");
        }
        return text == null ? "" : text;
    }

    /** A text, or null where there is none. */
    public @Nullable String optionalText(String field, int max) {
        var value = present(field);
        if (value == null) {
            return null;
        }
        if (!value.isString() || value.stringValue().length() > max) {
            refuse(field, "import.text", max);
            return null;
        }
        return value.stringValue();
    }

    /** A text that is owed, of this form. */
    public String form(String field, Pattern form, String example) {
        var text = text(field, LONG);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            refuse(field, "import.form", text, example);
        }
        return text;
    }

    /** An id that is owed, which begins with the prefix of its type. */
    public String id(String field, String prefix) {
        return form(field, Pattern.compile(Pattern.quote(prefix) + "[A-Za-z0-9_-]{1,90}"), prefix + "…");
    }

    /** A whole number that is owed, within these bounds. */
    public int number(String field, int min, int max) {
        var value = owed(field);
        if (value == null) {
            return min;
        }
        if (!value.isInt() || value.intValue() < min || value.intValue() > max) {
            refuse(field, "import.number", min, max);
            return min;
        }
        return value.intValue();
    }

    /** True or false, which is owed. */
    public boolean flag(String field) {
        var value = owed(field);
        if (value != null && !value.isBoolean()) {
            refuse(field, "import.flag");
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** A day that is owed. */
    public LocalDate day(String field) {
        var text = text(field, LONG);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException e) {
            refuse(field, "import.form", text, "2026-07-06");
            return LocalDate.EPOCH;
        }
    }

    /** One of the words of a type, which is owed. */
    public <E extends Enum<E>> E word(String field, Class<E> type) {
        var text = text(field, LONG);
        var words = type.getEnumConstants();
        return Arrays.stream(words)
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (!text.isEmpty()) {
                        refuse(field, "import.word", text, Arrays.toString(words));
                    }
                    return words[0];
                });
    }

    /** A list of texts; empty where there is none. */
    public List<String> texts(String field, int max) {
        var value = list(field);
        if (value.stream().anyMatch(it -> !it.isString() || it.stringValue().length() > max)) {
            refuse(field, "import.texts", max);
            return List.of();
        }
        return value.stream().map(JsonNode::stringValue).toList();
    }

    /** The rows of a list within this row; empty where there is none. */
    public List<Row> rows(String field) {
        var value = list(field);
        var within = path.isEmpty() ? field : path + "." + field;
        var rows = IntStream.range(0, value.size())
                .mapToObj(i -> new Row(value.get(i), number, within + "[" + i + "]", problems))
                .toList();
        parts.addAll(rows);
        return rows;
    }

    /** The row within this row, which is owed; an empty one stands in for it where it is missing. */
    public Row part(String field) {
        var value = owed(field);
        var within = path.isEmpty() ? field : path + "." + field;
        var part = new Row(value == null ? JsonNodeFactory.instance.objectNode() : value, number, within, problems);
        parts.add(part);
        return part;
    }

    private List<JsonNode> list(String field) {
        var value = present(field);
        if (value != null && !value.isArray()) {
            refuse(field, "import.list");
        }
        return value == null || !value.isArray() ? List.of() : List.copyOf(value.values());
    }

    private @Nullable JsonNode owed(String field) {
        var value = present(field);
        if (value == null) {
            refuse(field, "import.missing");
        }
        return value;
    }

    private @Nullable JsonNode present(String field) {
        asked.add(field);
        var value = node.get(field);
        return value == null
                        || value.isNull()
                        || (value.isString() && value.stringValue().isBlank())
                ? null
                : value;
    }

    /** What is wrong, in the order of the reading; fields that were never asked for come last. */
    List<RowProblem> problems() {
        if (problems.isEmpty()) {
            refuseOthers();
        }
        return problems;
    }

    private void refuseOthers() {
        node.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> refuse(name, "import.unknown"));
        parts.forEach(Row::refuseOthers);
    }
}
