package org.lianluo.shared.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.Actor;

/** Items of one kind that can be found by words; a module that has some declares a bean. */
public interface Indexed {

    /** The kind of the items, a name of the schema's SearchKind. */
    String kind();

    /** The prefix of their ids. */
    String prefix();

    /** Whether every change is told in the feed; otherwise the items are compared with the index now and then. */
    boolean isInFeed();

    /** The audiences the reader belongs to; {@link org.lianluo.shared.Forbidden} for a client without the scope to read. */
    Set<String> audiencesOf(Actor actor);

    /** How many there are. */
    int count();

    /** Ids and versions of all that are kept, ordered by id. */
    List<Stamp> stamps(@Nullable String after, int limit);

    /** Those of the items that exist, as they are now, in one round trip. */
    List<IndexEntry> read(Collection<String> ids);
}
