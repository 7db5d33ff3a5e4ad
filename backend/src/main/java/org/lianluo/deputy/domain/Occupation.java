package org.lianluo.deputy.domain;

/** The groups by which the composition of a congress is published. */
public enum Occupation {
    FRONT_LINE_WORKER,
    FARMER,
    PROFESSIONAL,
    ENTERPRISE,
    PARTY_GOVERNMENT_LEADER,
    MILITARY,
    OTHER
}
