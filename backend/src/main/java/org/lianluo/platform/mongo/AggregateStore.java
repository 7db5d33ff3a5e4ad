package org.lianluo.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.PushOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.lianluo.shared.Aggregate;
import org.lianluo.shared.Aggregates;
import org.lianluo.shared.Cursor;
import org.lianluo.shared.Id;
import org.lianluo.shared.Kept;
import org.lianluo.shared.Page;
import org.lianluo.shared.PageRequest;
import org.lianluo.shared.ProblemCode;
import org.lianluo.shared.Refusal;
import org.lianluo.shared.Request;

/**
 * Aggregates of one type in one collection. A document is {@code {_id, version, state, index, done, unannounced}}: the
 * aggregate, the fields its lists are filtered and ordered by, the requests done, and when it was saved while that has
 * not been announced.
 */
public class AggregateStore<T extends Aggregate> implements Aggregates<T> {

    static final String UNANNOUNCED = "unannounced";

    private static final int REQUESTS_KEPT = 50;

    private final MongoCollection<Document> documents;
    private final MongoCollection<Kept<T>> states;
    private final Codec<T> codec;
    private final Function<T, Document> index;
    private final Relay relay;
    private final Clock clock;

    /** @param index the fields lists are filtered and ordered by, kept under {@code index} */
    public AggregateStore(
            MongoDatabase database,
            String collection,
            Class<T> type,
            Function<T, Document> index,
            Relay relay,
            Clock clock) {
        var registry = database.getCodecRegistry();
        var stateCodec = new StateCodec<>(type, registry);
        this.documents = database.getCollection(collection);
        this.states = database.getCollection(collection, stateCodec.getEncoderClass())
                .withCodecRegistry(CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(stateCodec), registry));
        this.codec = registry.get(type);
        this.index = index;
        this.relay = relay;
        this.clock = clock;
        relay.serve(this);
    }

    /** The index every such collection needs for the relay's sweep. */
    public static StoreIndex relayIndex(String collection) {
        return StoreIndex.where(
                collection, ascending(UNANNOUNCED), exists(UNANNOUNCED), "saves that were not announced yet");
    }

    protected final MongoCollection<Document> documents() {
        return documents;
    }

    /** For the lists of a module: every read decodes to the aggregate. */
    protected final FindIterable<Kept<T>> states(Bson filter) {
        return states.find(filter).projection(include("state"));
    }

    /** One page of those that fulfil the filter. */
    protected final Page<T> page(Keyset keyset, Bson filter, PageRequest page, Function<T, Cursor> place) {
        return keyset.page(
                        page,
                        filter,
                        this::states,
                        kept -> place.apply(kept.aggregate()),
                        () -> documents.countDocuments(filter))
                .map(Kept::aggregate);
    }

    @Override
    public Optional<Kept<T>> load(Id id) {
        return Optional.ofNullable(
                states.find(eq(id.value())).projection(include("state", "done")).first());
    }

    @Override
    public List<T> find(Collection<String> ids) {
        return aggregates(in("_id", ids), ids.size());
    }

    /** Those that fulfil the filter, in no order, at most so many. */
    protected final List<T> aggregates(Bson filter, int limit) {
        return states(filter).limit(limit).map(Kept::aggregate).into(new ArrayList<>());
    }

    @Override
    public T insert(T first, Request request) {
        try {
            documents.insertOne(document(first, List.of(encoded(request))));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return repeated(first, request).orElseThrow(() -> e);
            }
            throw e;
        }
        relay.deliver(this, first);
        return first;
    }

    @Override
    public void insertNew(Collection<T> firsts) {
        if (firsts.isEmpty()) {
            return;
        }
        try {
            documents.insertMany(
                    firsts.stream().map(first -> document(first, List.of())).toList(),
                    new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(it -> it.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
        firsts.forEach(first -> relay.deliver(this, first));
    }

    private Document document(T first, List<BsonDocument> done) {
        return new Document("_id", first.id().value())
                .append("version", first.version())
                .append("state", encoded(first))
                .append("index", index.apply(first))
                .append("done", done)
                .append(UNANNOUNCED, Date.from(clock.instant()));
    }

    /** The id comes from the request's key, so it is the same request, also where so much was done since that it is forgotten. */
    private Optional<T> repeated(T first, Request request) {
        var kept = load(first.id());
        kept.ifPresent(it -> it.has(request));
        return kept.map(Kept::aggregate);
    }

    @Override
    public T save(T next, Request request) {
        var written = documents.updateOne(
                and(eq(next.id().value()), eq("version", next.version() - 1)),
                combine(
                        set("version", next.version()),
                        set("state", encoded(next)),
                        set("index", index.apply(next)),
                        pushEach("done", List.of(encoded(request)), new PushOptions().slice(-REQUESTS_KEPT)),
                        set(UNANNOUNCED, Date.from(clock.instant()))));
        if (written.getMatchedCount() == 0) {
            throw Refusal.of(ProblemCode.STALE_VERSION, "problem.staleVersion");
        }
        relay.deliver(this, next);
        return next;
    }

    /** Those whose last save has not been announced since before the moment given. */
    List<T> unannounced(Instant before, int limit) {
        return aggregates(lt(UNANNOUNCED, Date.from(before)), limit);
    }

    /** Notes that this version was announced; false where a newer one is kept already. */
    boolean announced(T aggregate) {
        var written = documents.updateOne(
                and(eq(aggregate.id().value()), eq("version", aggregate.version())), unset(UNANNOUNCED));
        return written.getMatchedCount() == 1;
    }

    private BsonDocument encoded(T aggregate) {
        return encoded(aggregate, codec);
    }

    private BsonDocument encoded(Request request) {
        return encoded(request, documents.getCodecRegistry().get(Request.class));
    }

    private static <V> BsonDocument encoded(V value, Codec<V> codec) {
        var document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                value,
                EncoderContext.builder().build());
        return document;
    }
}
