package org.lianluo.file.domain;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.lianluo.file.FileCard;
import org.lianluo.shared.AccountId;
import org.lianluo.shared.FileId;

/**
 * A file people uploaded, without its content.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param item the id of the item it belongs to; null while it belongs to none
 * @param looseSince since when it has belonged to none; null while it belongs to one
 * @param scanned whether a virus scanner found nothing in it; false where none was configured
 */
public record StoredFile(
        @BsonId FileId id,
        String name,
        FileType type,
        int size,
        String sha256,
        AccountId uploadedBy,
        Instant uploadedAt,
        @Nullable String item,
        @Nullable Instant looseSince,
        boolean scanned) {

    public FileCard card() {
        return new FileCard(id, name, type.mediaType(), size, uploadedAt);
    }

    boolean isOn(String wanted) {
        return wanted.equals(item);
    }

    boolean isLooseUploadOf(@Nullable AccountId account) {
        return item == null && uploadedBy.equals(account);
    }
}
