package org.lianluo.shared;

import java.time.Instant;
import java.util.Set;

/**
 * Something that happened to an item and that others should hear of.
 *
 * @param id what tells it from the item's other news, and stays the same
 * @param what a key of the message catalogue, for example {@code news.ASSIGN}
 * @param to who is told
 */
public record News(String id, String what, Instant at, Set<Owner> to) {

    public News {
        to = Set.copyOf(to);
    }
}
