package org.lianluo.platform.mongo;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Kept;
import org.lianluo.shared.Request;

/** Reads an aggregate's document: its {@code state}, and the requests done on it where they were asked for. */
final class StateCodec<T extends Aggregate> implements Codec<Kept<T>> {

    private final Codec<T> state;
    private final Codec<Request> request;

    StateCodec(Class<T> type, CodecRegistry registry) {
        this.state = registry.get(type);
        this.request = registry.get(Request.class);
    }

    @Override
    public Kept<T> decode(BsonReader reader, DecoderContext context) {
        @Nullable T read = null;
        List<Request> done = new ArrayList<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "state" -> read = state.decode(reader, context);
                case "done" -> readRequests(reader, context, done);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        if (read == null) {
            throw new IllegalStateException("A document without state");
        }
        return new Kept<>(read, done);
    }

    private void readRequests(BsonReader reader, DecoderContext context, List<Request> done) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            done.add(request.decode(reader, context));
        }
        reader.readEndArray();
    }

    @Override
    public void encode(BsonWriter writer, Kept<T> value, EncoderContext context) {
        throw new UnsupportedOperationException("Documents are written field by field");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Kept<T>> getEncoderClass() {
        return (Class<Kept<T>>) (Class<?>) Kept.class;
    }
}
