package org.lianluo.suggestion.domain;

/** Gives each submitted suggestion a number of its session, never twice. */
public interface Numbers {

    /** The next number, for example 14-4-3021. */
    String next(String congress);
}
