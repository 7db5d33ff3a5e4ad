package org.lianluo.platform.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion on its form (代表建议专用纸): one matter, who files it, what is wrong, why, and what is asked for.
 *
 * @param session for example 第十四届全国人民代表大会第四次会议
 * @param number as registered; null: not registered yet
 * @param lead the deputy or delegation that files it
 * @param cosigners in the order of their signatures
 * @param basis on what the suggestion rests, for example 专题调研; may be empty
 * @param day on which it was filed
 * @param facts further lines of the form, for example whether it may be published
 */
public record SuggestionSheet(
        String session,
        @Nullable String number,
        String title,
        Sponsor lead,
        List<Sponsor> cosigners,
        String problem,
        String analysis,
        String measures,
        List<String> basis,
        LocalDate day,
        List<Part.Form.Entry> facts) {

    public SuggestionSheet {
        cosigners = List.copyOf(cosigners);
        basis = List.copyOf(basis);
        facts = List.copyOf(facts);
    }

    /**
     * Who signs a suggestion.
     *
     * @param delegation null where a delegation signs itself
     * @param signedOn null: not shown
     */
    public record Sponsor(
            String name,
            @Nullable String delegation,
            @Nullable LocalDate signedOn) {

        private String shown() {
            return delegation == null ? name : name + "（" + delegation + "）";
        }
    }

    public OfficialDocument document() {
        var masthead = Masthead.form(session + "\n代表建议、批评和意见专用纸", number == null ? null : "第" + number + "号");
        return new OfficialDocument(
                masthead,
                null,
                title,
                null,
                null,
                body(),
                new Signature(List.of(lead.name()), day, false),
                List.of(),
                null);
    }

    private List<Part> body() {
        var body = new ArrayList<Part>();
        body.add(form());
        section(body, "一、问题", problem);
        section(body, "二、分析", analysis);
        section(body, "三、具体建议", measures);
        if (!cosigners.isEmpty()) {
            body.add(signatures());
        }
        return body;
    }

    private Part form() {
        var entries = new ArrayList<Part.Form.Entry>();
        entries.add(new Part.Form.Entry("提出人", lead.shown()));
        if (!cosigners.isEmpty()) {
            entries.add(new Part.Form.Entry("附议人数", cosigners.size() + "人"));
        }
        entries.add(new Part.Form.Entry("提出日期", DocumentDay.text(day)));
        if (!basis.isEmpty()) {
            entries.add(new Part.Form.Entry("建议依据", String.join("、", basis)));
        }
        entries.addAll(facts);
        return new Part.Form(entries);
    }

    private static void section(List<Part> body, String heading, String text) {
        body.add(new Part.Heading(1, heading));
        PlainText.lines(text).forEach(line -> body.add(new Part.Paragraph(line)));
    }

    private Part signatures() {
        var columns = List.of(
                new Part.Grid.Column("序号", 12, Part.Grid.Align.CENTER),
                Part.Grid.Column.text("附议代表", 30),
                Part.Grid.Column.text("代表团", 30),
                Part.Grid.Column.text("附议日期", 28));
        var rows = new ArrayList<List<String>>();
        for (var cosigner : cosigners) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    cosigner.name(),
                    cosigner.delegation() == null ? "" : cosigner.delegation(),
                    cosigner.signedOn() == null ? "" : DocumentDay.text(cosigner.signedOn())));
        }
        return new Part.Grid("附议代表（按附议先后）", columns, rows);
    }
}
