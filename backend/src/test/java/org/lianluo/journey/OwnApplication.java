package org.lianluo.journey;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.lianluo.Lianluo;
import org.lianluo.platform.embedded.StoreTools;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** An application of a test's own, over a copy of the demo data, so that it can be stopped and its store broken. */
record OwnApplication(ConfigurableApplicationContext context) implements AutoCloseable {

    static OwnApplication start(String... options) {
        return new OwnApplication(new SpringApplicationBuilder(Lianluo.class)
                .profiles("demo")
                .run(Stream.concat(Stream.of("--server.port=0", "--spring.jmx.enabled=false"), Stream.of(options))
                        .toArray(String[]::new)));
    }

    /** Copies the store of a running application into a new data folder below this one. */
    static Path copyOfStore(Path data, Path folder) {
        var backup = folder.resolve("backup");
        StoreTools.backup(data, backup);
        var copy = folder.resolve("data");
        StoreTools.restore(backup, copy);
        return copy;
    }

    int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
