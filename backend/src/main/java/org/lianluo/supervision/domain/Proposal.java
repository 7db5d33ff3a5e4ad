package org.lianluo.supervision.domain;

import java.time.Instant;

/** Who proposed a topic, by the name shown then, and when. */
public record Proposal(Instant at, String by) {}
