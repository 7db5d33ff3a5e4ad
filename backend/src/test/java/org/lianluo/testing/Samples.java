package org.lianluo.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files of all kinds, as people upload them. */
public final class Samples {

    /** What every virus scanner recognises and nobody fears; put together here, so that this source is not taken for it. */
    public static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-"
                    + "TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    public static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    public static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe2, 0, 2};
    public static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Samples() {}

    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n%" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] text(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    public static byte[] docxWithMacros() {
        var parts = docxParts();
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    /** One whose main part unpacks to this many bytes. */
    public static byte[] docxOf(int size) {
        var parts = docxParts();
        parts.put("word/document.xml", new byte[size]);
        return zip(parts);
    }

    private static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", contentTypes(WORD));
        parts.put("word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    /** The declaration of an OOXML document whose main part has this type. */
    public static byte[] contentTypes(String main) {
        return ("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/main.xml\" ContentType=\"" + main + "\"/></Types>")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An older office document with these streams. */
    public static byte[] ole(String... streams) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            for (var stream : streams) {
                file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            }
            file.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
