package org.lianluo.testing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A form with files, as browsers send it. */
public final class Multipart {

    private static final String BOUNDARY = "----a-boundary-nobody-writes";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Multipart() {}

    public static Multipart file(String name, byte[] content) {
        return new Multipart().and(name, content);
    }

    public Multipart and(String name, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    public HttpRequest.Builder on(HttpRequest.Builder request) {
        write("--" + BOUNDARY + "--\r\n");
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
