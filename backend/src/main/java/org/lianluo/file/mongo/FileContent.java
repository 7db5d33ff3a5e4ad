package org.lianluo.file.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import org.lianluo.file.domain.StoredFile;

/** The contents of files, a piece at a time, so that none is ever whole in memory. */
final class FileContent {

    static final String COLLECTION = "fileChunks";

    private final MongoCollection<FileChunk> chunks;

    FileContent(MongoDatabase database) {
        this.chunks = database.getCollection(COLLECTION, FileChunk.class);
    }

    void write(StoredFile file, InputStream content) {
        try {
            int place = 0;
            for (var data = content.readNBytes(FileChunk.SIZE);
                    data.length > 0;
                    data = content.readNBytes(FileChunk.SIZE)) {
                chunks.insertOne(FileChunk.of(file.id(), place++, data));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream read(StoredFile file) {
        var ids = FileChunk.idsOf(file).iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return ids.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return piece(ids.next());
            }
        });
    }

    private InputStream piece(String id) {
        var chunk = chunks.find(eq("_id", id)).first();
        if (chunk == null) {
            throw new IllegalStateException("Missing piece " + id);
        }
        return new ByteArrayInputStream(chunk.data().getData());
    }

    void delete(StoredFile file) {
        chunks.deleteMany(in("_id", FileChunk.idsOf(file)));
    }
}
