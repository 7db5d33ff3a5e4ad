package org.lianluo.file.domain;

import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses. */
public interface VirusScan {

    /** Whether anybody looks at all. */
    boolean looks();

    /**
     * The name of what was found; empty where the content is clean.
     *
     * @throws ScannerDown where the scanner did not say
     */
    Optional<String> virusIn(Path content);
}
