package org.lianluo.matching.domain;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianluo.platform.text.NormalText;

/** The parts of a draft as they are checked; any may be empty. */
public record DraftText(String title, String problem, String analysis, String measures) {

    public DraftText {
        title = NormalText.of(title);
        problem = NormalText.of(problem);
        analysis = NormalText.of(analysis);
        measures = NormalText.of(measures);
    }

    String facts() {
        return problem + "\n" + analysis;
    }

    String all() {
        return String.join("\n", title, problem, analysis, measures);
    }

    /** The measures one by one: by lines, sentences and numbered points. */
    Stream<String> steps() {
        return Stream.of(measures.split("[\\n。;；!]|(?=[一二三四五六七八九十]+是)"))
                .map(String::strip)
                .filter(step -> !step.isEmpty());
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(all()).find();
    }
}
