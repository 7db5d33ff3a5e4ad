package org.lianluo.search.domain;

/** Keeps the index of this node true to the store. */
public interface IndexKeeping {

    IndexProgress progress();

    /** Makes the index anew, beside the one in use, which serves until the new one is complete. Once at a time. */
    void rebuild();
}
