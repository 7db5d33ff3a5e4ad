package org.lianluo.search.domain;

/** What the index of this node is doing. */
public enum IndexState {
    /** It holds everything and follows what changes. */
    READY,
    /** It holds everything it once saw and is being compared with the store. */
    CATCHING_UP,
    /** It is being filled: some items are not found yet, unless an older index still serves. */
    BUILDING,
    /** It cannot be read or written; it is tried again. */
    FAILED
}
