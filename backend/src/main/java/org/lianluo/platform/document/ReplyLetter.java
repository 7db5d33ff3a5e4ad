package org.lianluo.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reply of an undertaking unit to a suggestion (答复函): class at the top right of page 1, red head, number, title,
 * addressee, text, signature, contact, copies.
 *
 * @param masthead the unit's red head with the document number
 * @param replyClass A, B, C or D
 * @param title for example 对十四届全国人大四次会议第3021号建议的答复
 * @param addressee with its colon, see {@link #to}
 * @param text as the unit's head signed it; lines numbered 一、 become headings
 * @param measures what was done, in order; may be empty
 * @param promises what is still to come; may be empty
 * @param contact who can be asked, with telephone; null: nobody is named
 * @param imprint copies and issue; null: none
 */
public record ReplyLetter(
        Masthead masthead,
        String replyClass,
        String title,
        String addressee,
        String text,
        List<String> measures,
        List<Promise> promises,
        Signature signature,
        @Nullable String contact,
        @Nullable Imprint imprint) {

    private static final int NAMES_IN_FULL = 5;

    public ReplyLetter {
        measures = List.copyOf(measures);
        promises = List.copyOf(promises);
    }

    /**
     * A promise taken on in a reply.
     *
     * @param by when it will be kept, in words
     */
    public record Promise(String what, String who, String by) {}

    /** The title of a reply to a suggestion of a session, for example of 十四届全国人大四次会议. */
    public static String titleFor(String session, String suggestionNumber) {
        return "对" + session + "第" + suggestionNumber + "号建议的答复";
    }

    /** The addressee line for deputies in order, lead first: up to five by name, more by the lead's name and their number. */
    public static String to(List<String> deputies) {
        return deputies.size() <= NAMES_IN_FULL
                ? String.join("、", deputies) + "代表："
                : deputies.get(0) + "等" + deputies.size() + "位代表：";
    }

    public OfficialDocument document() {
        var notes = contact == null ? List.<String>of() : List.of("（" + contact + "）");
        return new OfficialDocument(masthead, replyClass, title, null, addressee, body(), signature, notes, imprint);
    }

    private List<Part> body() {
        var body = new ArrayList<Part>(Prose.parts(text));
        if (!measures.isEmpty()) {
            body.add(new Part.Heading(1, "办理措施"));
            body.add(new Part.Numbered(measures));
        }
        if (!promises.isEmpty()) {
            body.add(new Part.Heading(1, "承诺事项"));
            body.add(promised());
        }
        return body;
    }

    private Part promised() {
        var columns = List.of(
                new Part.Grid.Column("序号", 11, Part.Grid.Align.CENTER),
                Part.Grid.Column.text("事项", 38),
                Part.Grid.Column.text("责任单位", 25),
                Part.Grid.Column.text("完成时限", 26));
        var rows = new ArrayList<List<String>>();
        for (var promise : promises) {
            rows.add(List.of(String.valueOf(rows.size() + 1), promise.what(), promise.who(), promise.by()));
        }
        return new Part.Grid(null, columns, rows);
    }
}
