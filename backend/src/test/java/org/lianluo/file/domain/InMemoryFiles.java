package org.lianluo.file.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.FileId;

final class InMemoryFiles implements StoredFiles {

    private final Map<FileId, StoredFile> files = new HashMap<>();
    private final Map<FileId, byte[]> contents = new HashMap<>();

    @Override
    public void keep(StoredFile file, InputStream content) {
        try {
            contents.put(file.id(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(file.id(), file);
    }

    @Override
    public List<StoredFile> find(Collection<FileId> ids) {
        return ids.stream().map(files::get).filter(Objects::nonNull).toList();
    }

    @Override
    public InputStream content(StoredFile file) {
        return new ByteArrayInputStream(contents.get(file.id()));
    }

    @Override
    public long countLoose(AccountId uploader) {
        return files.values().stream()
                .filter(file -> file.isLooseUploadOf(uploader))
                .count();
    }

    @Override
    public void attach(Collection<FileId> ids, String item, AccountId uploader) {
        change(ids, file -> file.isLooseUploadOf(uploader), file -> on(file, item, null));
    }

    @Override
    public void release(Collection<FileId> ids, String item, Instant since) {
        change(ids, file -> file.isOn(item), file -> on(file, null, since));
    }

    private void change(Collection<FileId> ids, Predicate<StoredFile> which, UnaryOperator<StoredFile> how) {
        find(ids).stream().filter(which).forEach(file -> files.put(file.id(), how.apply(file)));
    }

    private static StoredFile on(StoredFile file, @Nullable String item, @Nullable Instant looseSince) {
        return new StoredFile(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                file.uploadedBy(),
                file.uploadedAt(),
                item,
                looseSince,
                file.scanned());
    }

    @Override
    public boolean delete(FileId id, AccountId uploader) {
        return files.values().removeIf(file -> file.id().equals(id) && file.isLooseUploadOf(uploader));
    }

    @Override
    public void sweep(Instant before) {
        files.values()
                .removeIf(
                        file -> file.looseSince() != null && !file.looseSince().isAfter(before));
    }
}
