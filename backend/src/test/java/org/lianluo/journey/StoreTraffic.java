package org.lianluo.journey;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** The commands an application sends to its store for those who ask it, without those of its own work in the background. */
final class StoreTraffic implements MongoClientSettingsBuilderCustomizer, CommandListener {

    private static final int TRIES = 3;

    /** Read by the clock while somebody follows something, whatever else is asked. */
    private static final String FEED = "find feed";

    /** The server's threads, and those that fetch for them where threads are virtual. */
    private static final Pattern ASKED = Pattern.compile("(?:http-|tomcat-handler-|task-).*");

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
        var thread = Thread.currentThread().getName();
        if (!command.equals(FEED) && ASKED.matcher(thread).matches()) {
            commands.add(command);
        }
    }

    /** The commands the work needs, sorted: the fewest of several tries, as what others ask meanwhile only adds to them. */
    List<String> commandsOf(Runnable work) {
        return Stream.generate(() -> {
                    int before = commands.size();
                    work.run();
                    return commands.stream().skip(before).sorted().toList();
                })
                .limit(TRIES)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }
}
