package org.lianluo.platform.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in the layout of GB/T 9704-2012; every text in it is taken literally, markup and control characters too.
 *
 * @param masthead null: the title stands first
 * @param mark at the top right of page 1, for example the class of a reply; null: none
 * @param subtitle below the title; null: none
 * @param addressee with its colon (主送); null: none
 * @param signature null: none
 * @param notes below the signature, one a line, for example who can be asked (附注)
 * @param imprint null: none
 */
public record OfficialDocument(
        @Nullable Masthead masthead,
        @Nullable String mark,
        String title,
        @Nullable String subtitle,
        @Nullable String addressee,
        List<Part> body,
        @Nullable Signature signature,
        List<String> notes,
        @Nullable Imprint imprint) {

    public OfficialDocument {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    /** Sets it as PDF with its face embedded; nothing is written before all of it is set. The stream stays open. */
    public void pdf(OutputStream out) throws IOException {
        PdfPrinter.print(this, out);
    }

    /** Sets it as DOCX; nothing is written before all of it is set. The stream stays open. */
    public void docx(OutputStream out) throws IOException {
        DocxPrinter.print(this, out);
    }
}
