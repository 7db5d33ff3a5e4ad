package org.lianluo.shared;

/** Anything that {@code node(id)} can return; its simple class name is the name of its GraphQL type. */
public interface Node {

    Id id();

    /** Whether its reader is told when it changes. */
    default boolean mayBeFollowed() {
        return true;
    }
}
