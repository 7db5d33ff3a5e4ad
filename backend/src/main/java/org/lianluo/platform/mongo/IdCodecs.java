package org.lianluo.platform.mongo;

import java.lang.reflect.Constructor;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Id;

/** Stores every {@link Id} record as its bare string. */
final class IdCodecs implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return Id.class.isAssignableFrom(type) && type.isRecord() ? new IdCodec<>(type) : null;
    }

    private record IdCodec<T>(Class<T> type, Constructor<T> constructor) implements Codec<T> {

        IdCodec(Class<T> type) {
            this(type, constructorOf(type));
        }

        private static <T> Constructor<T> constructorOf(Class<T> type) {
            try {
                return type.getDeclaredConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is no record of one string", e);
            }
        }

        @Override
        public void encode(BsonWriter writer, T id, EncoderContext context) {
            writer.writeString(((Id) id).value());
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            try {
                return constructor.newInstance(reader.readString());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Unreadable " + type.getSimpleName(), e);
            }
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
