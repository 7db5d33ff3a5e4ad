package org.lianluo.suggestion.domain;

import java.time.Instant;

/** Proof of a submission: its number, its time, and a hash of the text that was received. */
public record Receipt(String number, Instant at, String contentHash) {}
