package org.lianluo.file;

import java.time.Instant;
import org.lianluo.shared.FileId;

/**
 * What a reader is told about an attachment; the GraphQL type {@code Attachment}.
 *
 * @param type the media type found in the content
 * @param size in bytes
 */
public record FileCard(FileId id, String name, String type, int size, Instant uploadedAt) {

    /** Where it is downloaded, below the address of the installation. */
    public String url() {
        return "/api/files/" + id;
    }
}
