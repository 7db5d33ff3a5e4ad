package org.lianluo.shared.index;

/** By what found items are counted and filtered. */
public enum Facet {
    STATE,
    FIELD,
    UNIT,
    DELEGATION,
    YEAR,
    REPLY_CLASS
}
