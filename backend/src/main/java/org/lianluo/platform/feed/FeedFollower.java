package org.lianluo.platform.feed;

import java.util.List;

/** Reads all that is new in the feed, whichever node wrote it; from the moment it was made. For one thread. */
public final class FeedFollower {

    private final MongoFeed feed;
    private final FeedWindow window = new FeedWindow();

    FeedFollower(MongoFeed feed) {
        this.feed = feed;
        window.add(feed.newest());
        window.add(feed.from(window.readAgainFrom()));
    }

    /** The items saved since the last call; one that was saved several times may stand there as often. */
    public List<String> news() {
        return window.add(feed.from(window.readAgainFrom())).stream()
                .map(FeedEntry::item)
                .toList();
    }
}
