package org.lianluo.platform.feed;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads which items were saved since it last looked, on whatever node: for those who keep something beside the store in
 * step with it. Not thread-safe. What was saved while no process ran is to be read from the store.
 */
public final class FeedReader {

    private final MongoFeed feed;
    private final FeedWindow window = new FeedWindow();

    /** Begins with what is saved from now on; some of the last seconds may come again. */
    FeedReader(MongoFeed feed) {
        this.feed = feed;
        window.add(feed.newest());
    }

    /** Returns the ids of the items that were saved, each once; perhaps some that were not since. */
    public Set<String> saved() {
        return window.add(feed.from(window.readAgainFrom())).stream()
                .map(entry -> entry.id().substring(0, entry.id().lastIndexOf(':')))
                .collect(Collectors.toSet());
    }
}
