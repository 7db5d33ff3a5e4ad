package org.lianluo.file.mongo;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.lianluo.file.domain.StoredFile;
import org.lianluo.shared.FileId;

/** A piece of a file's content in {@code fileChunks}; all pieces but the last are of one size. */
public record FileChunk(@BsonId String id, Binary data) {

    static final int SIZE = 1 << 20;

    static FileChunk of(FileId file, int place, byte[] data) {
        return new FileChunk(id(file, place), new Binary(data));
    }

    static String id(FileId file, int place) {
        return file + "/" + place;
    }

    /** The ids of all pieces of a file, in order. */
    static List<String> idsOf(StoredFile file) {
        return IntStream.range(0, (file.size() + SIZE - 1) / SIZE)
                .mapToObj(place -> id(file.id(), place))
                .toList();
    }
}
