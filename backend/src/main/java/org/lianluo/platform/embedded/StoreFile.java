package org.lianluo.platform.embedded;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens and closes the file of the store, and refuses files it does not know, which it leaves as they are. */
final class StoreFile {

    static final String FORMAT = "1";

    private static final String MARKER = "lianluo";
    private static final String FORMAT_KEY = "format";
    private static final String CLOSED_KEY = "closed";
    private static final int HEADER_BYTES = 2 * 4096;
    /** Space is used again only after a sync that followed its release; more than one falls into this time. */
    private static final int RETENTION_MILLIS = 1000;

    private static final int PAGE_BYTES = 8 << 10;

    private final String name;
    private final MVStore maps;
    private final boolean wasClosed;

    private StoreFile(String name, MVStore maps) {
        this.name = name;
        this.maps = maps;
        this.wasClosed = "true".equals(marker().get(CLOSED_KEY)) || marker().isEmpty();
    }

    /** Opens the file for reading and writing; nothing is written before {@link #begin()}. */
    static StoreFile open(String name) {
        return known(name, raw(name, false));
    }

    static StoreFile openReadOnly(String name) {
        return known(name, raw(name, true));
    }

    private static MVStore raw(String name, boolean readOnly) {
        MVStore.Builder builder = new MVStore.Builder()
                .fileName(name)
                .autoCommitDisabled()
                // a size would let a command be written by halves
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(cacheMegabytes());
        try {
            MVStore maps = (readOnly ? builder.readOnly() : builder).open();
            maps.setRetentionTime(RETENTION_MILLIS);
            // whoever reads an old version registers it
            maps.setVersionsToKeep(0);
            return maps;
        } catch (MVStoreException e) {
            throw explain(name, e);
        }
    }

    private static StoreProblem explain(String name, MVStoreException e) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> new StoreInUse(name, e);
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT -> damaged(name, e);
            default -> new StoreProblem("The store " + name + " cannot be opened: " + e.getMessage(), e);
        };
    }

    static StoreProblem damaged(String name, RuntimeException cause) {
        return new StoreProblem(
                "The store " + name + " is damaged or not a store: " + cause.getMessage()
                        + ". Nothing was changed. Keep a copy and restore the last backup into an empty folder.",
                cause);
    }

    private static StoreFile known(String name, MVStore maps) {
        try {
            StoreFile file = new StoreFile(name, maps);
            file.requireKnownFormat();
            return file;
        } catch (MVStoreException e) {
            maps.closeImmediately();
            throw explain(name, e);
        } catch (RuntimeException e) {
            maps.closeImmediately();
            throw e;
        }
    }

    private void requireKnownFormat() {
        String format = maps.hasMap(MARKER) ? marker().get(FORMAT_KEY) : null;
        if (maps.getMapNames().isEmpty() && maps.getFileStore().size() > HEADER_BYTES) {
            throw damaged(name, new IllegalStateException("it has data, none of which can be read"));
        }
        if (format == null && !maps.getMapNames().isEmpty()) {
            throw new StoreProblem("The file " + name + " was written by another program. Nothing was changed.");
        }
        if (format != null && !format.equals(FORMAT)) {
            throw new StoreProblem("The store " + name + " has format " + format + ", this program reads format "
                    + FORMAT + ". Nothing was changed. Use the version of the program that wrote it.");
        }
    }

    /** Whether the last process that wrote closed the file; if not, it has to be checked. */
    boolean wasClosed() {
        return wasClosed;
    }

    boolean isNew() {
        return !maps.hasMap(MARKER);
    }

    String name() {
        return name;
    }

    MVStore maps() {
        return maps;
    }

    /** Marks the file as ours and in use. */
    StoreFile begin() {
        mark(FORMAT_KEY, FORMAT);
        mark(CLOSED_KEY, "false");
        // a file opened for reading cannot make it
        new StoreMaps(maps).traits();
        maps.commit();
        maps.sync();
        return this;
    }

    /** Writes what is left and marks the file as closed. */
    void end() {
        mark(CLOSED_KEY, "true");
        maps.commit();
        maps.sync();
        maps.close();
    }

    void abandon() {
        maps.closeImmediately();
    }

    /** Writes nothing if the mark is there: a store on a full disk can be opened again. */
    private void mark(String key, String value) {
        if (!value.equals(openMarker().get(key))) {
            openMarker().put(key, value);
        }
    }

    private java.util.Map<String, String> marker() {
        return maps.hasMap(MARKER) ? openMarker() : java.util.Map.of();
    }

    private MVMap<String, String> openMarker() {
        return maps.openMap(MARKER);
    }

    /** A sixth of the heap: documents in the cache are larger than on disk. */
    private static int cacheMegabytes() {
        long sixth = Runtime.getRuntime().maxMemory() / 6 >> 20;
        return (int) Math.max(16, Math.min(1024, sixth));
    }
}
