package org.lianluo.question.domain;

import java.time.Instant;
import org.lianluo.shared.Deadline;

/** By when the duty of the present state is due, and since when it is owed. */
public record Owed(Deadline deadline, Instant since) {}
