package org.lianluo.platform.seed;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the files under {@code seeds/} at start, each once for each content it has had. A file belongs to the import
 * whose kind it is named by, or whose kind names its folder.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SeedLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private final List<RowImport<?>> imports;
    private final RowImporter importer;
    private final SeedLedger ledger;
    private final ImportWords words;
    private final List<String> folders;

    /** @param folders under {@code seeds/}, in the order of loading */
    public SeedLoader(
            List<RowImport<?>> imports,
            RowImporter importer,
            SeedLedger ledger,
            ImportWords words,
            @Value("${lianluo.seeds:reference}") List<String> folders) {
        this.imports = List.copyOf(imports);
        this.importer = importer;
        this.ledger = ledger;
        this.words = words;
        this.folders = List.copyOf(folders);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var folder : folders) {
            for (var rows : imports) {
                load(folder, rows);
            }
        }
    }

    private void load(String folder, RowImport<?> rows) throws IOException {
        for (var file : filesOf(folder, rows.kind())) {
            var name = folder + "/" + rows.kind() + "/" + file.getFilename();
            var content = file.getContentAsByteArray();
            var fingerprint = SeedLedger.fingerprint(content);
            if (!ledger.has(name, fingerprint)) {
                var report = importer.run(rows, name, content);
                ledger.note(name, fingerprint, report);
                tell(report);
            }
        }
    }

    private void tell(ImportReport report) {
        LOG.info(words.words("import.loaded", words.nameOf(report.kind()), report.kept()));
        if (!report.isClean()) {
            words.of(report).forEach(LOG::warn);
        }
    }

    private static List<Resource> filesOf(String folder, String kind) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var base = "classpath*:seeds/" + folder + "/" + kind;
        return Stream.concat(
                        Stream.of(resolver.getResources(base + ".*json")),
                        Stream.of(resolver.getResources(base + "/*.*json")))
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .toList();
    }
}
