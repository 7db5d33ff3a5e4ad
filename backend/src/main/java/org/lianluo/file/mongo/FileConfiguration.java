package org.lianluo.file.mongo;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.lianluo.file.domain.StoredFiles;
import org.lianluo.platform.mongo.StoreIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration
class FileConfiguration {

    /** How long a file may belong to no item. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    private final StoredFiles files;
    private final Clock clock;

    FileConfiguration(StoredFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Bean
    static StoreIndexes fileIndexes() {
        return MongoFiles.indexes();
    }

    /** May run on any number of nodes at once. */
    @Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        files.sweep(clock.instant().minus(PATIENCE));
    }
}
