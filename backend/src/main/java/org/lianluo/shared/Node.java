package org.lianluo.shared;

/** Anything that {@code node(id)} can return; its simple class name is the name of its GraphQL type. */
public interface Node {

    Id id();
}
