package org.lianluo.platform.feed;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A save of an item, as every node learns of it.
 *
 * @param id the item and its version: a save that is announced twice is one entry
 * @param topics what readers can follow that it touches
 * @param at when it was written, by the store's clock
 */
public record FeedEntry(@BsonId String id, long version, List<String> topics, Date at) {

    boolean touches(Collection<String> wanted) {
        return topics.stream().anyMatch(wanted::contains);
    }

    long time() {
        return at.getTime();
    }
}
