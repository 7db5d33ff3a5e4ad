package org.lianluo.supervision.domain;

import org.lianluo.supervision.KeySupervisionAction;
import org.lianluo.supervision.KeySupervisionStatus;

/** In which state who may do what, and where it leads. */
public record SupervisionTransition(
        KeySupervisionStatus from, KeySupervisionAction action, SupervisionParty who, KeySupervisionStatus to) {}
