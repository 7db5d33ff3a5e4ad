package org.lianluo.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** A document as the page tree that is set as PDF; its measures stand in official.css. */
final class PdfPage {

    private static final String STYLE = style();
    private static final double HEAD_WIDTH_POINTS = 420;
    private static final double LARGEST_HEAD_POINTS = 46;

    /** The tree of a document. */
    Document of(OfficialDocument document) {
        var html = new Html(document.title(), STYLE);
        if (document.mark() != null) {
            html.add(html.body(), "div", "mark", document.mark());
        }
        masthead(html, document.masthead());
        title(html, document);
        var parts = new PdfParts(html);
        document.body().forEach(part -> part.writeTo(parts));
        end(html, document);
        return html.tree();
    }

    private static void masthead(Html html, @Nullable Masthead masthead) {
        if (masthead == null) {
            return;
        }
        var head = html.add(html.body(), "div", masthead.red() ? "masthead red" : "masthead form");
        var name = html.addLines(head, "div", "name", PlainText.lines(masthead.name()));
        if (masthead.red()) {
            name.setAttribute("style", String.format(Locale.ROOT, "font-size: %.1fpt", size(masthead.name())));
        }
        var line = html.add(head, "div", masthead.signer() == null ? "number" : "number signed");
        html.add(line, "span", "", masthead.number() == null ? "" : masthead.number());
        if (masthead.signer() != null) {
            html.add(line, "span", "signer", "签发人：" + masthead.signer());
        }
    }

    private static double size(String name) {
        int longest =
                PlainText.lines(name).stream().mapToInt(String::length).max().orElse(1);
        return Math.min(LARGEST_HEAD_POINTS, HEAD_WIDTH_POINTS / longest);
    }

    private static void title(Html html, OfficialDocument document) {
        html.addLines(html.body(), "h1", "", TitleLines.of(document.title()));
        if (document.subtitle() != null) {
            html.add(html.body(), "div", "subtitle", document.subtitle());
        }
        if (document.addressee() != null) {
            html.add(html.body(), "p", "to", document.addressee());
        }
    }

    private static void end(Html html, OfficialDocument document) {
        if (document.signature() != null) {
            signature(html, document.signature());
        }
        document.notes().forEach(note -> html.add(html.body(), "p", "note", note));
        if (document.imprint() != null && !document.imprint().isEmpty()) {
            imprint(html, document.imprint());
        }
        if (!html.remark().isEmpty()) {
            html.add(html.body(), "p", "remark", html.remark());
        }
    }

    private static void signature(Html html, Signature signature) {
        var block = html.close("signature");
        var lines = html.add(block, "div", signature.sealed() ? "lines sealed" : "lines");
        if (signature.sealed()) {
            html.add(lines, "div", "seal", "（印章）");
        }
        signature.names().forEach(name -> html.add(lines, "div", "signed", name));
        html.add(lines, "div", "signed", DocumentDay.text(signature.day()));
    }

    private static void imprint(Html html, Imprint imprint) {
        var block = html.add(html.body(), "div", "imprint");
        if (!imprint.copies().isEmpty()) {
            html.add(block, "div", "copies", imprint.copiesLine());
        }
        if (imprint.printedBy() != null || imprint.printedOn() != null) {
            var line = html.add(html.add(block, "table", "printed"), "tr", "");
            html.add(line, "td", "", imprint.printedBy() == null ? "" : imprint.printedBy());
            html.add(line, "td", "day", imprint.printedLine());
        }
    }

    private static String style() {
        try (var file = Objects.requireNonNull(PdfPage.class.getResourceAsStream("official.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
