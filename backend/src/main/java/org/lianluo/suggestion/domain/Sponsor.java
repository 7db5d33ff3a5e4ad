package org.lianluo.suggestion.domain;

import org.lianluo.shared.DelegationId;
import org.lianluo.shared.DeputyId;

/** The deputy who files a suggestion, and the delegation the deputy belonged to when it was begun. */
public record Sponsor(DeputyId deputy, DelegationId delegation) {}
