package org.lianluo.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a document as PDF. Nothing outside the document is ever read: no address is resolved, none is opened. */
final class PdfPrinter {

    private PdfPrinter() {}

    static void print(OfficialDocument document, OutputStream out) throws IOException {
        try (var pdf = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.useFont(new PDFontSupplier(Face.in(pdf)), Face.FAMILY, 400, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Lianluo");
            builder.withW3cDocument(new PdfPage().of(document), null);
            builder.toStream(out);
            builder.run();
        }
    }
}
