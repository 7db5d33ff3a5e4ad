package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;

/** The bytes of documents. */
final class Bson {

    private static final int USUAL_SIZE = 512;
    private static final int TOO_LARGE = 10334;

    private Bson() {}

    static ByteBuffer encode(Document document) {
        ByteBuf bytes = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, bytes);
        return bytes.nioBuffer();
    }

    static byte[] bytes(Document document) {
        ByteBuf bytes = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, bytes);
        return ByteBufUtil.getBytes(bytes);
    }

    /** Refuses what could not be written later: a failure while pages are written would stop the whole store. */
    static void requireStorable(Document document) {
        int size;
        try {
            size = encode(document).remaining();
        } catch (RuntimeException e) {
            throw new MongoServerError(2, "BadValue", "the document cannot be encoded: " + e.getMessage(), e);
        }
        if (size > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(
                    TOO_LARGE,
                    "BSONObjectTooLarge",
                    "the document has " + size + " bytes, at most " + BsonConstants.MAX_BSON_OBJECT_SIZE
                            + " are allowed");
        }
    }
}
