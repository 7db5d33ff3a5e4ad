package org.lianluo.file.web;

import java.time.Instant;
import org.lianluo.file.FileCard;

/** What the sender of a file is told about it; the same fields as the GraphQL type {@code Attachment}. */
record FileAnswer(String id, String name, String type, int size, Instant uploadedAt, String url) {

    static FileAnswer of(FileCard card) {
        return new FileAnswer(card.id().value(), card.name(), card.type(), card.size(), card.uploadedAt(), card.url());
    }
}
