package org.lianluo.search.domain;

/** An item that was found. */
public record Hit(String kind, String id) {}
