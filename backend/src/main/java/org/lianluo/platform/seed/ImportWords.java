package org.lianluo.platform.seed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lianluo.platform.web.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts reports into words, in the language of the operator. */
@Component
public class ImportWords {

    private final Messages messages;
    private final Locale locale;

    public ImportWords(Messages messages, @Value("${lianluo.locale:zh-CN}") Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** One line for what was kept, then one for each problem. */
    public List<String> of(ImportReport report) {
        var summary = words("import.summary", nameOf(report.kind()), report.kept(), report.refused());
        return Stream.concat(Stream.of(summary), report.problems().stream().map(this::of))
                .toList();
    }

    /** The name of a kind, for example 代表. */
    public String nameOf(String kind) {
        return words("import.kind." + kind);
    }

    public String words(String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    private String of(RowProblem problem) {
        var place = problem.row() == 0 ? words("import.file") : words("import.row", problem.row());
        var rule = words(problem.rule().key(), problem.rule().arguments().toArray());
        return problem.field().isEmpty()
                ? words("import.problem", place, rule)
                : words("import.fieldProblem", place, problem.field(), rule);
    }
}
