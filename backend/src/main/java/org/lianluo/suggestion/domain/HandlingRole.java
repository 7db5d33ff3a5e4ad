package org.lianluo.suggestion.domain;

/** How a unit takes part. */
public enum HandlingRole {
    SOLE
}
