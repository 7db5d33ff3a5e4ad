package org.lianluo.platform.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code import <kind> <file>}: keeps the rows of a file, prints what became of it, and ends with code 0 where every row
 * was kept, else 1.
 */
@Component
@Order(0)
public class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String NAME = "import";

    private final List<RowImport<?>> imports;
    private final RowImporter importer;
    private final ImportWords words;
    private int exitCode;

    public ImportCommand(List<RowImport<?>> imports, RowImporter importer, ImportWords words) {
        this.imports = List.copyOf(imports);
        this.importer = importer;
        this.words = words;
    }

    /** Whether the program was started for this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** The arguments with which the program opens no port and logs nothing but warnings. */
    public static String[] quiet(String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--server.port=-1", "--logging.level.org.lianluo=WARN"))
                .toArray(String[]::new);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var given = arguments.getNonOptionArgs();
        if (!given.isEmpty() && given.get(0).equals(NAME)) {
            exitCode = 1;
            carryOut(given.subList(1, given.size()));
        }
    }

    private void carryOut(List<String> given) {
        var rows = imports.stream()
                .filter(it -> given.size() == 2 && it.kind().equals(given.get(0)))
                .findFirst();
        if (rows.isEmpty()) {
            var kinds = imports.stream().map(RowImport::kind).collect(Collectors.joining(", "));
            print(words.words("import.usage", kinds));
            return;
        }
        keep(rows.get(), Path.of(given.get(1)));
    }

    private void keep(RowImport<?> rows, Path file) {
        try {
            var report = importer.run(rows, file.toString(), Files.readAllBytes(file));
            words.of(report).forEach(ImportCommand::print);
            exitCode = report.isClean() ? 0 : 1;
        } catch (IOException e) {
            print(words.words("import.noFile", file.toString()));
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
