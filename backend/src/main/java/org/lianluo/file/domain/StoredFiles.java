package org.lianluo.file.domain;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.FileId;

/** The files that are kept, with their contents; one whose content is not wholly there yet is not among them. */
public interface StoredFiles {

    void keep(StoredFile file, InputStream content);

    /** Those that exist, in one round trip and in no order. */
    List<StoredFile> find(Collection<FileId> ids);

    /** The content from its first byte; the caller closes it. */
    InputStream content(StoredFile file);

    /** How many files of the account belong to no item. */
    long countLoose(AccountId uploader);

    /** Binds those that are the uploader's and belong to no item. */
    void attach(Collection<FileId> ids, String item, AccountId uploader);

    /** Unbinds those that belong to the item. */
    void release(Collection<FileId> ids, String item, Instant since);

    /** Forgets a file that is the uploader's and belongs to no item; false where it is not. */
    boolean delete(FileId id, AccountId uploader);

    /** Forgets files that have belonged to no item since before then, and what an interrupted upload or deletion left. */
    void sweep(Instant before);
}
