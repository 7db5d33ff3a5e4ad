package org.lianluo.file.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.lianluo.file.domain.ScannerDown;
import org.lianluo.file.domain.VirusScan;

/** Shows files to a ClamAV daemon over its INSTREAM command; any answer but a clear one counts as none. */
record ClamAv(String host, int port, Duration patience) implements VirusScan {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final String STREAM = "stream: ";
    private static final int PIECE = 64 << 10;
    private static final int MAX_ANSWER = 4 << 10;

    @Override
    public boolean looks() {
        return true;
    }

    @Override
    public Optional<String> virusIn(Path content) {
        var answer = ask(content);
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.startsWith(STREAM) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(STREAM.length(), answer.length() - FOUND.length()));
        }
        throw new ScannerDown("The virus scanner answered: " + answer);
    }

    private String ask(Path content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            send(content, new DataOutputStream(socket.getOutputStream()));
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new ScannerDown(
                    "The virus scanner at " + host + ":" + port + " did not answer: " + e.getMessage(), e);
        }
    }

    /** Pieces with their lengths before them, the last of length 0. */
    private static void send(Path content, DataOutputStream scanner) throws IOException {
        scanner.write(COMMAND);
        try (var bytes = Files.newInputStream(content)) {
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                scanner.writeInt(piece.length);
                scanner.write(piece);
            }
        }
        scanner.writeInt(0);
        scanner.flush();
    }

    private static String answer(InputStream scanner) throws IOException {
        var answer = new String(scanner.readNBytes(MAX_ANSWER), StandardCharsets.UTF_8);
        int end = answer.indexOf('\0');
        if (end < 0) {
            throw new IOException("An answer without end: " + answer);
        }
        return answer.substring(0, end);
    }
}
