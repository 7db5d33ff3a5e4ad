package org.lianluo.file.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import org.lianluo.file.domain.StoredFile;
import org.lianluo.shared.FileId;

/** A file as it is kept in {@code files}. */
public record FileDocument(@BsonId FileId id, Stage stage, StoredFile file) {

    /** A file's content is many documents, so its life has three stages, and only the middle one is seen outside. */
    public enum Stage {
        ARRIVING,
        KEPT,
        LEAVING
    }
}
