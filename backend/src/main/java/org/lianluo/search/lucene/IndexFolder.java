package org.lianluo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which a node keeps its index, a sub-folder for each time it was made anew. Nodes that share a data folder
 * have one each: {@code search-1}, {@code search-2} and so on.
 */
final class IndexFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final int NODES = 64;

    private final Path folder;
    private final FileChannel channel;

    private IndexFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the first folder that no other node has. */
    static IndexFolder in(Path data) {
        for (int node = 1; node <= NODES; node++) {
            var folder = data.resolve("search-" + node);
            var channel = locked(folder);
            if (channel != null) {
                return new IndexFolder(folder, channel);
            }
        }
        throw new IllegalStateException("All " + NODES + " search folders in " + data + " are in use");
    }

    private static @Nullable FileChannel locked(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(folder.resolve("node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                return channel;
            }
            channel.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Opens the newest complete index, or one to go on filling, or an empty one; others are thrown away. */
    LuceneIndex open() throws IOException {
        LuceneIndex chosen = null;
        for (var path : newestFirst()) {
            var opened = chosen == null || !chosen.isComplete() ? opened(path) : null;
            if (opened == null) {
                FileSystemUtils.deleteRecursively(path);
            } else if (chosen == null) {
                chosen = opened;
            } else if (opened.isComplete()) {
                discard(chosen);
                chosen = opened;
            } else {
                discard(opened);
            }
        }
        return chosen == null ? another() : chosen;
    }

    private static @Nullable LuceneIndex opened(Path path) {
        try {
            return new LuceneIndex(path);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index in {} cannot be read and is made anew: {}", path, e.toString());
            return null;
        }
    }

    /** An empty index beside the others. */
    LuceneIndex another() throws IOException {
        int next = newestFirst().stream().findFirst().map(IndexFolder::number).orElse(0) + 1;
        return new LuceneIndex(folder.resolve(String.valueOf(next)));
    }

    /** Closes the index and throws it away. */
    void discard(LuceneIndex index) {
        letGo(index);
        try {
            FileSystemUtils.deleteRecursively(index.path());
        } catch (IOException e) {
            LOG.warn("The search index in {} stays until the next start: {}", index.path(), e.toString());
        }
    }

    /** Closes the index, whatever state it is in. */
    void letGo(LuceneIndex index) {
        try {
            index.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Closing the search index in {}: {}", index.path(), e.toString());
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(it -> it.getFileName().toString().matches("\\d{1,9}"))
                    .sorted(Comparator.comparing(IndexFolder::number).reversed())
                    .toList();
        }
    }

    private static int number(Path path) {
        return Integer.parseInt(path.getFileName().toString());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
