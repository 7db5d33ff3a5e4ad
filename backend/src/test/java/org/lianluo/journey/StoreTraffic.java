package org.lianluo.journey;

import static org.awaitility.Awaitility.await;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** The commands an application sends to its store. */
final class StoreTraffic implements MongoClientSettingsBuilderCustomizer, CommandListener {

    private static final int TRIES = 3;

    /** Longer than the work in the background rests between two of its commands. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Read by the clock while somebody follows something, whatever else is asked. */
    private static final String FEED = "find feed";

    private final List<String> commands = new CopyOnWriteArrayList<>();

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var collection = event.getCommand().get(event.getCommandName());
        var command = event.getCommandName() + " "
                + (collection.isString() ? collection.asString().getValue() : "");
        if (!command.equals(FEED)) {
            commands.add(command);
        }
    }

    /** The commands the work needs, sorted: once the store is quiet, the fewest of several tries, as work in the background only adds to them. */
    List<String> commandsOf(Runnable work) {
        await().atMost(PATIENCE).until(this::quiet);
        return Stream.generate(() -> {
                    int before = commands.size();
                    work.run();
                    return commands.stream().skip(before).sorted().toList();
                })
                .limit(TRIES)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private boolean quiet() throws InterruptedException {
        int before = commands.size();
        Thread.sleep(QUIET.toMillis());
        return commands.size() == before;
    }
}
