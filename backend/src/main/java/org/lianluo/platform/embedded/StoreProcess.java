package org.lianluo.platform.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/** The store as a program: a process that several nodes share, and the administrator's commands. */
public final class StoreProcess {

    private static final String USAGE = """
            Usage:
              serve DATA PORT      run the store of the folder DATA on a loopback port (0: any)
              backup DATA FILE     write a backup, whether the store runs or not
              restore FILE DATA    make a store from a backup; DATA must have none
              check DATA           compare all indexes with the documents
            """;

    private StoreProcess() {}

    public static void main(String[] args) throws InterruptedException {
        logAsTheApplicationDoes();
        int status = 0;
        try {
            status = run(List.of(args));
        } catch (StoreProblem e) {
            System.err.println(e.getMessage());
            status = 1;
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The logging library's own default would log every command with its data. */
    private static void logAsTheApplicationDoes() {
        LoggingSystem logging = LoggingSystem.get(StoreProcess.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
    }

    /** Returns 0, 1 if a check found something, 2 if the command was not understood. */
    static int run(List<String> args) throws InterruptedException {
        String verb = args.isEmpty() ? "" : args.get(0);
        if (args.size() == 3 && verb.equals("serve")) {
            serve(Path.of(args.get(1)), Integer.parseInt(args.get(2)));
        } else if (args.size() == 3 && verb.equals("backup")) {
            StoreTools.backup(Path.of(args.get(1)), Path.of(args.get(2)));
            System.out.println("Backup written to " + args.get(2));
        } else if (args.size() == 3 && verb.equals("restore")) {
            long documents = StoreTools.restore(Path.of(args.get(1)), Path.of(args.get(2)));
            System.out.println("Restored " + documents + " documents into " + args.get(2));
        } else if (args.size() == 2 && verb.equals("check")) {
            return report(StoreTools.check(Path.of(args.get(1))));
        } else {
            System.err.print(USAGE);
            return 2;
        }
        return 0;
    }

    private static int report(List<String> findings) {
        findings.forEach(System.out::println);
        System.out.println(findings.isEmpty() ? "The store is sound." : "The next start builds these indexes again.");
        return findings.isEmpty() ? 0 : 1;
    }

    private static void serve(Path data, int port) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.start(data, port, Clock.systemUTC());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            store.close();
                            stopped.countDown();
                        },
                        "store-stop"));
        System.out.println("ready " + store.hostAndPort());
        stopped.await();
    }
}
