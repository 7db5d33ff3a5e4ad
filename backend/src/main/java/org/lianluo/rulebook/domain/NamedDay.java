package org.lianluo.rulebook.domain;

import java.time.LocalDate;

/** A day and the holiday it belongs to. */
public record NamedDay(LocalDate date, String name) {}
