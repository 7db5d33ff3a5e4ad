package org.lianluo.notification.domain;

/** A notice as one reader has it. */
public record Received(Notice notice, boolean read) {}
