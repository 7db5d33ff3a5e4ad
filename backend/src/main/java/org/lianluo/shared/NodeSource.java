package org.lianluo.shared;

import java.util.Collection;
import java.util.Map;

/** Where objects of one type are found by id, under the same permissions as on every other path. */
public interface NodeSource {

    /** The prefix of the ids it answers for. */
    String prefix();

    /** Those of the ids that exist and that the actor may see, in one round trip to the store. */
    Map<String, ? extends Node> find(Collection<String> ids, Actor actor);
}
