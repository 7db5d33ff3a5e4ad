package org.lianluo.suggestion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Problem;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;

/**
 * What stands in a reply; parts may be missing while it is drafted.
 *
 * @param replyClass null while it is open
 * @param measures what was done and will be done, beside the text
 * @param promises owed for class B: what is being solved is tracked until it is (承诺事项)
 * @param contactPhone of the unit's contact; never published
 * @param copies who else gets the document
 */
public record ReplyContent(
        @Nullable ReplyClass replyClass,
        String documentNumber,
        String text,
        String measures,
        List<Promise> promises,
        String contactName,
        String contactPhone,
        List<String> copies,
        Publication publication) {

    public static final int DOCUMENT_NUMBER_LIMIT = 60;
    public static final int PROMISES_LIMIT = 20;

    public ReplyContent {
        promises = List.copyOf(promises);
        copies = List.copyOf(copies);
        Texts.limit("documentNumber", documentNumber, DOCUMENT_NUMBER_LIMIT);
        Texts.limit("text", text, SuggestionText.PART_LIMIT);
        Texts.limit("replyMeasures", measures, SuggestionText.PART_LIMIT);
        Texts.limit("contactName", contactName, 100);
        Texts.limit("contactPhone", contactPhone, 40);
        if (promises.size() > PROMISES_LIMIT) {
            throw Refusal.at("promises", ProblemCode.TOO_LONG, "suggestion.tooManyPromises", PROMISES_LIMIT);
        }
    }

    /** Refuses what lacks a part, naming each part that is missing. */
    void requireComplete(LocalDate today) {
        var missing = new ArrayList<Problem>();
        if (replyClass == null) {
            missing.add(Problem.at("replyClass", ProblemCode.REQUIRED, "suggestion.missing.replyClass"));
        }
        if (replyClass == ReplyClass.B && promises.isEmpty()) {
            missing.add(Problem.at("promises", ProblemCode.REQUIRED, "suggestion.missing.promises"));
        }
        var parts = Stream.of(
                        Texts.missing("documentNumber", documentNumber),
                        Texts.missing("text", text),
                        Texts.missing("contactName", contactName),
                        Texts.missing("contactPhone", contactPhone),
                        IntStream.range(0, promises.size())
                                .boxed()
                                .flatMap(it -> promises.get(it).problems(it, today)),
                        publication.problems())
                .flatMap(problems -> problems);
        Refusal.ifAny(Stream.concat(missing.stream(), parts).toList());
    }
}
