package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Writes documents as a checksum and BSON. A document in a page is never changed in place: readers share it without a lock. */
final class DocumentType extends BasicDataType<Document> {

    static final DocumentType INSTANCE = new DocumentType();

    private static final int PER_DOCUMENT = 64;
    private static final int PER_FIELD = 80;
    private static final int PER_VALUE = 16;

    @Override
    public int compare(Document left, Document right) {
        throw new UnsupportedOperationException("documents are values, never keys");
    }

    @Override
    public int getMemory(Document document) {
        int memory = PER_DOCUMENT;
        for (Map.Entry<String, Object> field : document.entrySet()) {
            memory += PER_FIELD + memoryOf(field.getValue());
        }
        return memory;
    }

    private int memoryOf(Object value) {
        if (value instanceof String text) {
            return text.length() * 2;
        }
        if (value instanceof Document document) {
            return getMemory(document);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().mapToInt(this::memoryOf).sum() + values.size() * PER_VALUE;
        }
        return PER_VALUE;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuffer bytes = Bson.encode(document);
        buffer.putInt(checksum(bytes.duplicate())).put(bytes);
    }

    /** The file's own pages carry no checksum of their content. */
    @Override
    public Document read(ByteBuffer buffer) {
        int expected = buffer.getInt();
        int size = Integer.reverseBytes(buffer.getInt(buffer.position()));
        if (size < 0 || size > buffer.remaining()) {
            throw damaged();
        }
        ByteBuffer bytes = buffer.slice(buffer.position(), size);
        if (checksum(bytes.duplicate()) != expected) {
            throw damaged();
        }
        buffer.position(buffer.position() + size);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static MVStoreException damaged() {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "a document has changed in the file");
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
