package org.lianluo.shared;

/** A node with a name to show. */
public interface Named extends Node {

    String name();
}
