package org.lianluo.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Speaks a virus scanner's side of INSTREAM and knows one virus, unless told to answer otherwise. */
public final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;
    private final List<byte[]> seen = new CopyOnWriteArrayList<>();
    private volatile Function<byte[], String> answer = FakeClamd::verdict;

    public FakeClamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listening = new Thread(this::listen, "fake-clamd");
        listening.setDaemon(true);
        listening.start();
    }

    public String address() {
        return "localhost:" + port();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** From now on it says this, whatever it is shown; without the zero byte at its end an answer is cut off. */
    public FakeClamd saying(String words) {
        answer = content -> words;
        return this;
    }

    public FakeClamd honest() {
        answer = FakeClamd::verdict;
        return this;
    }

    /** What it was shown. */
    public List<byte[]> seen() {
        return seen;
    }

    private static String verdict(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS")
                ? "stream: Eicar-Test-Signature FOUND\0"
                : "stream: OK\0";
    }

    private void listen() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                serve(socket);
            } catch (IOException ended) {
                continue;
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("Unknown command " + command);
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        seen.add(content.toByteArray());
        socket.getOutputStream().write(answer.apply(content.toByteArray()).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
