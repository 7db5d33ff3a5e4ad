package org.lianluo.rulebook;

import org.lianluo.shared.Deadline;

/** Open obligations with one and the same clock, and how many they are. */
public record OpenClock(Deadline deadline, int count) {}
