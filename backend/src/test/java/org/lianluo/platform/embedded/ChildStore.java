package org.lianluo.platform.embedded;

import com.mongodb.client.MongoClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A store in a Java process of its own, which can be killed. */
final class ChildStore implements AutoCloseable {

    private final Path data;
    private final Process process;

    private ChildStore(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    static ChildStore on(Path data) {
        Process process = java(StoreProcess.class, "serve", data.toString(), "0");
        BufferedReader output = output(process);
        Stream<String> lines = output.lines();
        if (lines.noneMatch(line -> line.startsWith("ready "))) {
            throw new IllegalStateException("the store did not start on " + data);
        }
        Thread drain = new Thread(() -> output.lines().forEach(line -> {}), "drain");
        drain.setDaemon(true);
        drain.start();
        return new ChildStore(data, process);
    }

    /** Runs the program to its end and answers what it printed, its exit status last. */
    static List<String> run(String... args) {
        return runClass(StoreProcess.class, args);
    }

    static List<String> runClass(Class<?> program, String... args) {
        Process process = java(program, args);
        List<String> lines = output(process).lines().toList();
        try {
            return Stream.concat(lines.stream(), Stream.of("exit " + process.waitFor()))
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process java(Class<?> program, String... args) {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()),
                        Stream.of(args))
                .toList();
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    MongoClient connect() {
        return StoreTestKit.connect(StoreAddress.ofRunning(StoreFolder.in(data)).toConnectionString("t"));
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
