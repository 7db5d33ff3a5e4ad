package org.lianluo.notification.domain;

import java.time.LocalDate;

/**
 * What a notice says of an obligation.
 *
 * @param kind of the obligation
 * @param rule the kind of rule its due day follows
 * @param days of the stage it was told at
 */
public record Duty(String kind, String rule, LocalDate due, int days) {}
