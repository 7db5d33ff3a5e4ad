package org.lianluo.platform.document;

/** How a form of document sets the parts of a body, in their order. */
public interface PartWriter {

    void heading(Part.Heading heading);

    void paragraph(Part.Paragraph paragraph);

    void form(Part.Form form);

    void grid(Part.Grid grid);

    void bars(Part.Bars bars);
}
