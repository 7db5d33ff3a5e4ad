package org.lianluo.file.domain;

/** The virus scanner did not say whether a file is clean; the file is not kept. */
public final class ScannerDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScannerDown(String message) {
        super(message);
    }

    public ScannerDown(String message, Throwable cause) {
        super(message, cause);
    }
}
