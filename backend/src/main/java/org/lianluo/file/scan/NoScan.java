package org.lianluo.file.scan;

import java.nio.file.Path;
import java.util.Optional;
import org.lianluo.file.domain.VirusScan;

/** For demonstrations and development: nobody looks. */
record NoScan() implements VirusScan {

    @Override
    public boolean looks() {
        return false;
    }

    @Override
    public Optional<String> virusIn(Path content) {
        return Optional.empty();
    }
}
