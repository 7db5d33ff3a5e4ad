package org.lianluo.platform.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the store is when no MongoDB is named.
 *
 * @param data the data folder of the application
 * @param store how the store in it runs
 */
@ConfigurationProperties("lianluo")
public record EmbeddedStoreProperties(
        @DefaultValue("./data") Path data, @DefaultValue Store store) {

    /**
     * How the store runs.
     *
     * @param mode within this process, or shared with others as a process of its own
     * @param address host and port of the shared store; null to read them from the data folder
     * @param secretFile the file that holds the secret of the shared store; null for the one in the data folder
     * @param database the name of the database
     */
    public record Store(
            @DefaultValue("embedded") Mode mode,
            @Nullable String address,
            @Nullable Path secretFile,
            @DefaultValue("lianluo") String database) {}

    /** Whose process the store runs in. */
    public enum Mode {
        EMBEDDED,
        SHARED
    }
}
