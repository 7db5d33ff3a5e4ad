package org.lianluo.platform.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Sets the parts of a body as elements of the page. */
final class PdfParts implements PartWriter {

    private final Html html;

    PdfParts(Html html) {
        this.html = html;
    }

    @Override
    public void heading(Part.Heading heading) {
        html.add(html.body(), heading.level() == 1 ? "h2" : "h3", "", heading.text());
    }

    @Override
    public void paragraph(Part.Paragraph paragraph) {
        html.add(html.body(), "p", "", paragraph.text());
    }

    @Override
    public void form(Part.Form form) {
        var table = html.add(html.body(), "table", "form");
        for (var entry : form.entries()) {
            var row = html.add(table, "tr", "");
            html.add(row, "th", "", entry.label());
            html.addLines(row, "td", "", PlainText.lines(entry.value()));
        }
    }

    @Override
    public void grid(Part.Grid grid) {
        caption(grid.caption());
        var table = html.add(html.body(), "table", "grid");
        var head = html.add(html.add(table, "thead", ""), "tr", "");
        for (var column : grid.columns()) {
            width(html.add(head, "th", "", column.heading()), grid.share(column));
        }
        var rows = html.add(table, "tbody", "");
        for (var cells : grid.rows()) {
            var row = html.add(rows, "tr", "");
            for (int i = 0; i < cells.size(); i++) {
                var align = grid.columns().get(i).align().name().toLowerCase(Locale.ROOT);
                html.addLines(row, "td", align, PlainText.lines(cells.get(i)));
            }
        }
    }

    @Override
    public void bars(Part.Bars bars) {
        caption(bars.caption());
        var table = html.add(html.body(), "table", "bars");
        for (var bar : bars.bars()) {
            var row = html.add(table, "tr", "");
            html.add(row, "td", "label", bar.label());
            width(html.add(html.add(row, "td", "track"), "div", "bar"), bars.percent(bar));
            html.add(row, "td", "shown", bar.shown());
        }
    }

    private void caption(@Nullable String caption) {
        if (caption != null) {
            html.add(html.body(), "div", "caption", caption);
        }
    }

    private static void width(Element element, double percent) {
        element.setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%", percent));
    }
}
