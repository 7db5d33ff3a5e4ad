package org.lianluo.testing;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A subscription as a client reads it, line by line as it comes. */
public final class EventStream implements Flow.Subscriber<String>, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode COMPLETE = JSON.createObjectNode().put("complete", true);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final AtomicInteger comments = new AtomicInteger();
    private volatile Flow.Subscription lines;

    private EventStream() {}

    static EventStream open(HttpClient http, HttpRequest.Builder request, String document) {
        var stream = new EventStream();
        http.sendAsync(
                request.header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
                        .build(),
                BodyHandlers.fromLineSubscriber(stream));
        return stream;
    }

    /** The next event, errors included; fails the test where none comes. */
    public JsonNode next() {
        return next(PATIENCE);
    }

    private JsonNode next(Duration patience) {
        var event = poll(patience);
        if (event == null) {
            throw new AssertionError("No event came");
        }
        return event;
    }

    /** The data of the next event. */
    public JsonNode data() {
        return within(PATIENCE);
    }

    /** The same; fails the test where it comes later. */
    public JsonNode within(Duration patience) {
        var event = next(patience);
        if (!event.has("data") || event.has("errors")) {
            throw new AssertionError("No data: " + event);
        }
        return event.path("data");
    }

    /** The code of the error that is the next event. */
    public String error() {
        return next().at("/errors/0/extensions/code").asString("");
    }

    /** Whether the stream says that it is over, before anything else. */
    public boolean isComplete() {
        return next() == COMPLETE;
    }

    /** Whether nothing comes for a while. */
    public boolean isSilentFor(Duration time) {
        return poll(time) == null;
    }

    /** How many signs of life came so far. */
    public int comments() {
        return comments.get();
    }

    private JsonNode poll(Duration time) {
        try {
            return events.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        lines = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (line.startsWith(":")) {
            comments.incrementAndGet();
        } else if (line.equals("event:complete")) {
            events.add(COMPLETE);
        } else if (line.startsWith("data:{")) {
            events.add(JSON.readTree(line.substring("data:".length())));
        }
    }

    @Override
    public void onError(Throwable thrown) {}

    @Override
    public void onComplete() {}

    @Override
    public void close() {
        if (lines != null) {
            lines.cancel();
        }
    }
}
