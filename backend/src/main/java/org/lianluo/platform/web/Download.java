package org.lianluo.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A file that a controller sends: always as an attachment, never kept by caches, its type never guessed.
 *
 * @param fileName in any script, with its ending
 */
public record Download(String fileName, MediaType type, Content content) {

    public static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String UNFIT_FOR_NAMES = "[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+";

    /** Writes a file, and leaves the stream open. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    public static Download pdf(String fileName, Content content) {
        return new Download(fileName, MediaType.APPLICATION_PDF, content);
    }

    public static Download docx(String fileName, Content content) {
        return new Download(fileName, DOCX, content);
    }

    public static Download xlsx(String fileName, Content content) {
        return new Download(fileName, XLSX, content);
    }

    public static Download csv(String fileName, Content content) {
        return new Download(fileName, CSV, content);
    }

    /**
     * Sends it. What fails before the first bytes have left is answered as an error; what fails later breaks the
     * connection off, so that nobody takes half a file for a whole one.
     */
    public void sendTo(HttpServletResponse response) throws IOException {
        var name = ContentDisposition.attachment()
                .filename(fileName.replaceAll(UNFIT_FOR_NAMES, "_"), StandardCharsets.UTF_8)
                .build();
        response.setContentType(type.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            content.writeTo(response.getOutputStream());
        } catch (IOException | RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw e;
        }
    }
}
