package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Writes documents as BSON. A document in a page is never changed in place: readers share it without a lock. */
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
        buffer.put(Bson.encode(document));
    }

    @Override
    public Document read(ByteBuffer buffer) {
        ByteBuf bytes = Unpooled.wrappedBuffer(buffer);
        Document document = BsonDecoder.decodeBson(bytes);
        buffer.position(buffer.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
